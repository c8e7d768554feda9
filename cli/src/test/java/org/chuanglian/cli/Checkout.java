package org.chuanglian.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.chuanglian.assignment.Call;
import org.chuanglian.chain.Incidence;
import org.chuanglian.ledger.Verification;
import org.chuanglian.scoring.Chain;
import org.chuanglian.survival.SurvivalCurve;
import org.chuanglian.table.TablePack;
import org.chuanglian.text.duplicates.Duplicates;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A checkout with the real launcher and real command jar, but a stand-in platform and a Maven that only copies. */
final class Checkout {

    private static final String VERSION = "0.1.0-SNAPSHOT";

    private final Path tools;
    final Path home;

    /** What a finished run of the launcher left. */
    record Ended(int code, String output, String notices) {}

    /** Lays a checkout in {@code directory}, in a folder whose name has a space and Chinese in it. */
    Checkout(Path directory) throws IOException {
        home = Files.createDirectories(directory.resolve("创链 checkout"));
        tools = Files.createDirectories(directory.resolve("tools"));
        Files.copy(launcher(), home.resolve("chuanglian"));
        Files.createDirectories(home.resolve("cli/src"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("cli/src/Source.java"), "first");
        jar(tools.resolve("platform.jar"), StandInPlatform.class, "");
        jar(tools.resolve("bench.jar"), StandInBench.class, "");
        jar(
                tools.resolve("cli.jar"),
                CommandLineTool.class,
                layLibraries(Files.createDirectories(tools.resolve("lib"))));
        maven("""
                echo '[INFO] Building cli: commands %1$s   [1/1]'
                mkdir -p platform/target cli/target bench/target/lib
                cp "$(dirname "$0")/platform.jar" platform/target/platform-%1$s.jar
                cp "$(dirname "$0")/bench.jar" bench/target/bench-%1$s.jar
                cp "$(dirname "$0")/cli.jar" cli/target/cli-%1$s.jar
                cp -R "$(dirname "$0")/lib" cli/target/
                printf '\\033[0m' # Maven ends without a line feed
                """.formatted(VERSION));
    }

    /** Puts a jar of each library that the commands use into {@code directory}; returns the class path to them. */
    private static String layLibraries(Path directory) throws IOException {
        var classPath = new StringJoiner(" ");
        for (var one : List.of(
                CommandLine.class,
                TablePack.class,
                Verification.class,
                SM3Digest.class,
                CsvWriter.class,
                Duplicates.class,
                Chain.class,
                Compose.class,
                SurvivalCurve.class,
                Call.class,
                Incidence.class,
                JsonMapper.class,
                JsonParser.class,
                JsonProperty.class)) {
            var name = one.getSimpleName() + ".jar";
            if (Files.isDirectory(home(one))) {
                jar(directory.resolve(name), one, "");
            } else {
                Files.copy(home(one), directory.resolve(name));
            }
            classPath.add("lib/" + name);
        }
        return classPath.toString();
    }

    /** The jar or the directory that a class was loaded from. */
    private static Path home(Class<?> one) {
        return Path.of(URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** The launcher of the repository that this test belongs to. */
    static Path launcher() {
        return Path.of("../chuanglian").toAbsolutePath().normalize();
    }

    /** Makes {@code mvn} a script that notes its arguments and then does {@code body}. */
    void maven(String body) throws IOException {
        script("mvn", "echo \"$*\" >>\"$(dirname \"$0\")/mvn.calls\"\n" + body);
    }

    Path script(String name, String body) throws IOException {
        var script = Files.writeString(tools.resolve(name), "#!/bin/sh\nset -e\n" + body);
        if (!script.toFile().setExecutable(true)) {
            throw new IOException(script + " cannot be made executable");
        }
        return script;
    }

    /** A search path on which only these programs of the machine, and the scripts of this checkout, are found. */
    String pathOf(String... programs) throws IOException {
        var bin = Files.createDirectories(tools.resolve("bin"));
        for (var program : programs) {
            script("bin/" + program, "exec /usr/bin/" + program + " \"$@\"");
        }
        return tools + ":" + bin;
    }

    /** How often Maven was called. */
    int builds() throws IOException {
        var calls = tools.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Begins the launcher in a directory that is not the checkout. */
    Process begin(Map<String, String> environment, String... args) throws IOException {
        var words = Stream.concat(Stream.of("sh", home.resolve("chuanglian").toString()), Stream.of(args));
        var launch = new ProcessBuilder(words.toList()).directory(tools.toFile());
        launch.environment().keySet().removeIf(name -> name.startsWith("CHUANGLIAN_"));
        launch.environment().put("JAVA_HOME", System.getProperty("java.home"));
        launch.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        launch.environment().putAll(environment);
        return launch.redirectError(tools.resolve("notices").toFile()).start();
    }

    /** Waits for the end of a launcher whose output was read up to {@code before}. */
    Ended end(Process process, String before) throws IOException, InterruptedException {
        var output = before + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output, notices());
    }

    Ended run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        return end(begin(environment, args), "");
    }

    Ended run(String... args) throws IOException, InterruptedException {
        return run(Map.of(), args);
    }

    String notices() throws IOException {
        return Files.readString(tools.resolve("notices"));
    }

    private static void jar(Path jar, Class<?> main, String classPath) throws IOException {
        var classes = home(main);
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var file : files(classes)) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

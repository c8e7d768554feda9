package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(120)
class LauncherTest {

    @TempDir
    Path directory;

    private Checkout checkout;

    @BeforeEach
    void layACheckout() throws IOException {
        checkout = new Checkout(directory);
    }

    @Test
    void explainsItselfInBothLanguages() throws IOException, InterruptedException {
        var asked = checkout.run("help");

        assertThat(asked.code()).isEqualTo(0);
        assertThat(asked.output()).contains("start [--port N]", "运行全部测试");
        assertThat(checkout.run("-h")).isEqualTo(asked);
        assertThat(checkout.run("--help")).isEqualTo(asked);
        assertThat(checkout.run()).isEqualTo(asked);
    }

    @Test
    void refusesAnUnknownCommandWithOneLine() throws IOException, InterruptedException {
        var ended = checkout.run("stat");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.notices()).hasLineCount(1).contains("'stat'", "Maybe");
        assertThat(checkout.builds()).isZero();
    }

    @Test
    void refusesAPortThatIsNone() throws IOException, InterruptedException {
        for (var port : new String[] {"80a", "", "65536", "-1", "999999999999999999999"}) {
            var ended = checkout.run("start", "--port", port);

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.notices()).hasLineCount(1).contains("'" + port + "'");
        }
        assertThat(checkout.run("start", "--port").code()).isEqualTo(2);
        assertThat(checkout.run("start", "--prot=1").notices()).hasLineCount(1).contains("--prot=1", "Maybe");
    }

    @Test
    void refusesADataDirectoryThatIsAFile() throws IOException, InterruptedException {
        var file = Files.writeString(directory.resolve("var"), "");
        var ended = checkout.run("start", "--var", file.toString());

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.notices()).hasLineCount(1).contains(file.toString(), "Maybe");
    }

    @Test
    void saysWhatToInstallWhenThereIsOnlyAnotherJdk() throws IOException, InterruptedException {
        var jdks = directory.resolve("jdks");
        var other = Files.createDirectories(jdks.resolve("jdk-17"));
        Files.writeString(other.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        checkout.script("java", "");
        var ended = checkout.run(Map.of("JAVA_HOME", other.toString(), "CHUANGLIAN_JDKS", jdks.toString()), "start");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.notices()).hasLineCount(1).contains("JDK 25", other.toString(), "Maybe install");
    }

    @Test
    void findsTheJdkInTheUsualPlacesWhenJavaHomeIsAnother() throws IOException, InterruptedException {
        var jdk = Files.createDirectories(directory.resolve("with space/jdk 25"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        Files.createDirectories(jdk.resolve("bin"));
        Files.move(checkout.script("javac", ""), jdk.resolve("bin/javac"));
        checkout.maven("exit 1");
        var ended = checkout.run(
                Map.of("JAVA_HOME", "/nowhere", "CHUANGLIAN_JDKS", "/nowhere:" + jdk.getParent()), "start");

        assertThat(ended.notices()).doesNotContain("JDK 25 not found");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void showsTheTailOfABuildThatFails() throws IOException, InterruptedException {
        checkout.maven("echo '[ERROR] Source.java:[1,1] no such thing'; exit 1");
        var ended = checkout.run("start");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.notices())
                .contains(
                        "no such thing",
                        checkout.home.resolve("var/log/build.log").toString());
    }

    @Test
    void buildsAndPreparesOnceThenStartsAtOnceAndStopsWhenTold() throws IOException, InterruptedException {
        var first = startAndStop(Map.of("CHUANGLIAN_DATABASE_URL", "jdbc:postgresql://db/city"));

        assertThat(first.notices()).contains("Building", "[1/1] cli: commands", "Preparing");
        assertThat(first.notices()).doesNotContain("starting without");
        assertThat(first.output())
                .contains(
                        "--server.port=0 --chuanglian.var=" + checkout.home.resolve("var"),
                        "jdbc:postgresql://db/city",
                        "working directory " + checkout.home);

        var second = startAndStop(Map.of("CHUANGLIAN_VAR", "别处", "LC_ALL", "POSIX"));

        assertThat(second.notices()).isEmpty();
        assertThat(second.output()).contains("--chuanglian.var=" + directory.resolve("tools/别处"));
        assertThat(checkout.builds()).isEqualTo(1);

        change("second");
        startAndStop(Map.of());

        assertThat(checkout.builds()).isEqualTo(2);
        assertThat(checkout.home.resolve("target/launcher")).isDirectoryNotContaining("glob:**/*.tmp");
        try (var builds = Files.list(checkout.home.resolve("target/launcher"))) {
            assertThat(builds).as("the old build is removed").hasSize(1);
        }
    }

    @Test
    void startsWithoutACacheWhenNoneCanBeMade() throws IOException, InterruptedException {
        // The JVM refuses a cache that it cannot write: the training directory is taken by a file that cannot be
        // removed.
        checkout.script("mv", "exit 1");
        var ended = startAndStop(Map.of());

        assertThat(ended.notices()).contains("starting without it");
        assertThat(ended.output()).contains("open http://127.0.0.1:");
    }

    @Test
    void runsALibraryCommandInTheCallersDirectory() throws IOException, InterruptedException {
        var pack = Files.createDirectories(directory.resolve("tools/数据 包"));
        Files.writeString(pack.resolve("datapackage.json"), "{");
        var first = checkout.run(Map.of("LC_ALL", "C"), "check", "数据 包");

        assertThat(first.code()).isEqualTo(1);
        assertThat(first.output()).hasLineCount(1).startsWith("数据 包/datapackage.json:1: read");

        var second = checkout.run("check", "nowhere");

        assertThat(second.code()).isEqualTo(3);
        assertThat(second.output()).isEmpty();
        assertThat(second.notices()).hasLineCount(1).contains("'nowhere' does not exist");
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.run("check").code()).isEqualTo(2);
    }

    @Test
    void buildsTheBenchmarksWhenTheyAreFirstAskedFor() throws IOException, InterruptedException {
        checkout.run("check", "nowhere");
        var first = checkout.run("bench", "weights", "http://localhost:8080", "/");

        assertThat(first.code()).as(first.notices()).isEqualTo(0);
        assertThat(first.output())
                .isEqualTo("bench weights http://localhost:8080 / in " + directory.resolve("tools") + "\n");
        assertThat(checkout.builds()).isEqualTo(2);
        assertThat(checkout.run("bench", "known-at", "var").notices()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void refusesAnUnknownBenchmarkWithOneLine() throws IOException, InterruptedException {
        for (var words : new String[][] {{"bench"}, {"bench", "speed"}}) {
            var ended = checkout.run(words);

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.notices()).hasLineCount(1).contains("no benchmark", "Maybe generate");
        }
        assertThat(checkout.builds()).isZero();
    }

    @Test
    void knowsEveryLibraryCommand() throws IOException, InterruptedException {
        var commands = new CommandLine(new CommandLineTool()).getSubcommands().keySet();

        assertThat(commands).isNotEmpty();
        assertThat(Files.readString(Checkout.launcher()))
                .contains("\nlibrary_commands='" + String.join(" ", commands) + "'\n");
        assertThat(checkout.run("help").output()).contains(commands);
    }

    @Test
    void keepsTheBuildThatAPlatformRunsFrom() throws IOException, InterruptedException {
        var process = checkout.begin(Map.of(), "start", "--port=0");
        var output = readUntilOpen(process);
        var builds = checkout.home.resolve("target/launcher");
        change("second");
        checkout.run("check", "nowhere");

        assertThat(builds.toFile().list()).hasSize(2);

        process.toHandle().destroy();
        checkout.end(process, output);
        change("third");
        checkout.run("check", "nowhere");

        assertThat(builds.toFile().list()).hasSize(1);
    }

    private void change(String source) throws IOException {
        Files.writeString(checkout.home.resolve("cli/src/Source.java"), source);
    }

    private Checkout.Ended startAndStop(Map<String, String> environment) throws IOException, InterruptedException {
        var process = checkout.begin(environment, "start", "--port=0");
        var output = readUntilOpen(process);
        // The handle stops the process as a terminal does; Process.destroy would also close the output read below.
        process.toHandle().destroy();
        var ended = checkout.end(process, output);
        assertThat(ended.code()).as(ended.notices()).isEqualTo(143);
        return ended;
    }

    private static String readUntilOpen(Process process) throws IOException {
        var output = new ByteArrayOutputStream();
        var next = 0;
        while (!output.toString(StandardCharsets.UTF_8).contains("open http://")
                && (next = process.getInputStream().read()) >= 0) {
            output.write(next);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}

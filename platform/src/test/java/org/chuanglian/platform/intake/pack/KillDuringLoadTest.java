package org.chuanglian.platform.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.testing.FreshDatabase;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillDuringLoadTest {

    @TempDir
    Path packs = Path.of("");

    @TempDir
    Path databases = Path.of("");

    @Test
    @Timeout(180)
    void loadsInTheEndWhatAnUndisturbedLoadDoes() throws IOException, InterruptedException {
        SmallPack pack = SmallPack.in(packs);
        Path directory = directory();

        assertThat(killedIn("province_indicators", directory, pack))
                .containsExactly("indicators Loaded", "provinces Loaded", "districts Loaded");
        assertThat(killedIn("listed_firm_years", directory, pack))
                .containsExactly(
                        "indicators Unchanged",
                        "provinces Unchanged",
                        "districts Unchanged",
                        "province_indicators Loaded",
                        "universities Loaded",
                        "listed_firms Loaded");
        assertThat(killedIn("patents", directory, pack))
                .startsWith("indicators Unchanged")
                .contains("listed_firms Unchanged", "listed_firm_years Loaded", "facility_sharing Loaded");

        List<String> last = run("none", directory, pack);
        assertThat(last).contains("facility_sharing Unchanged", "patents Loaded");
        assertThat(last.getLast()).isEqualTo(LoadProgram.DONE + undisturbed(pack));
    }

    /** A server that outlived a failed test ends with it. */
    @AfterEach
    void stopServer() {
        EmbeddedPostgres.start(EmbeddedPostgres.Options.durable(directory())).close();
    }

    private Path directory() {
        return databases.resolve("pg");
    }

    private static String undisturbed(SmallPack pack) {
        try (LoadingHouse house = new LoadingHouse(FreshDatabase.create())) {
            house.load(pack.directory());
            return house.fingerprint();
        }
    }

    /** What the program said before it was killed. */
    private static List<String> killedIn(String table, Path directory, SmallPack pack)
            throws IOException, InterruptedException {
        List<String> said = run(table, directory, pack);
        assertThat(said.removeLast()).isEqualTo(LoadProgram.HERE);
        return said;
    }

    private static List<String> run(String stop, Path directory, SmallPack pack)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadProgram.class.getName(),
                        directory.toString(),
                        pack.directory().toString(),
                        stop)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (isOurs(line)) {
                    said.add(line);
                }
                if (line.equals(LoadProgram.HERE)) {
                    break;
                }
            }
        } finally {
            program.destroyForcibly();
        }
        program.waitFor();
        return said;
    }

    /** The database's and the migrations' own lines stand between. */
    private static boolean isOurs(String line) {
        return line.equals(LoadProgram.HERE)
                || line.startsWith(LoadProgram.DONE)
                || line.matches("[a-z_]+ (Loaded|Unchanged|Refused|Waiting)");
    }
}

package org.chuanglian.platform.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chuanglian.platform.testing.FreshDatabase;
import org.chuanglian.platform.testing.KilledProgram;
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
        return new KilledProgram(LoadProgram.class, 256, KillDuringLoadTest::isOurs, LoadProgram.HERE::equals)
                .run(directory.toString(), pack.directory().toString(), stop);
    }

    private static boolean isOurs(String line) {
        return line.equals(LoadProgram.HERE)
                || line.startsWith(LoadProgram.DONE)
                || line.matches("[a-z_]+ (Loaded|Unchanged|Refused|Waiting)");
    }
}

package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's command {@code test}, with a Maven that only writes reports. */
@Timeout(60)
class LauncherSuiteTest {

    private static final String[] PROGRAMS = {
        "awk", "cat", "dirname", "find", "grep", "mkdir", "readlink", "rm", "sed", "sh"
    };

    @TempDir
    Path directory;

    private Checkout checkout;

    @BeforeEach
    void layACheckout() throws IOException {
        checkout = new Checkout(directory);
        checkout.script("fc-list", "echo Noto Sans CJK SC");
        checkout.script("chromium", "");
    }

    private void mavenWrites(int tests, int failures, int errors, int skipped, int status) throws IOException {
        checkout.maven("""
                mkdir -p cli/target/surefire-reports
                cat >cli/target/surefire-reports/TEST-one.xml <<'END'
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="one" time="1.5" tests="%d" errors="%d" skipped="%d" failures="%d">
                  <system-out>&lt;testsuite tests="99"</system-out>
                </testsuite>
                END
                exit %d
                """.formatted(tests, errors, skipped, failures, status));
    }

    @Test
    void countsTheTestsOfThisRunOnly() throws IOException, InterruptedException {
        var reports = Files.createDirectories(checkout.home.resolve("platform/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-old.xml"), "<testsuite tests=\"7\" errors=\"0\" failures=\"0\">");
        mavenWrites(12, 0, 0, 2, 0);
        var ended = checkout.run("test");

        assertThat(ended.code()).as(ended.notices()).isEqualTo(0);
        assertThat(ended.output()).endsWith("Tests run: 12, Failures: 0, Errors: 0, Skipped: 2\n10 passed, 0 failed\n");
    }

    @Test
    void failsWhenATestFailsOrBreaks() throws IOException, InterruptedException {
        mavenWrites(12, 1, 2, 0, 1);
        var ended = checkout.run("test");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).endsWith("\n9 passed, 3 failed\n");
    }

    @Test
    void failsWhenTheBuildFailsThoughNoTestDid() throws IOException, InterruptedException {
        mavenWrites(12, 0, 0, 0, 1);
        var ended = checkout.run("test");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).endsWith("\n12 passed, 0 failed\n");
    }

    @Test
    void failsWhenNothingWasTested() throws IOException, InterruptedException {
        checkout.maven("exit 0");
        var ended = checkout.run("test");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).endsWith("\n0 passed, 0 failed\n");
    }

    @Test
    void saysWhatToInstallForTheBrowserTestsWhenItMayNotInstall() throws IOException, InterruptedException {
        Files.delete(directory.resolve("tools/chromium"));
        checkout.script("id", "echo 1000");
        var ended = checkout.run(Map.of("PATH", checkout.pathOf(PROGRAMS)), "test");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.notices()).hasLineCount(1).contains("need chromium.", "apt-get install chromium");
        assertThat(checkout.builds()).isZero();
    }

    @Test
    void installsTheBrowserItselfAsRoot() throws IOException, InterruptedException {
        Files.delete(directory.resolve("tools/chromium"));
        checkout.script("id", "echo 0");
        checkout.script("apt-get", "echo \"$*\"");
        mavenWrites(1, 0, 0, 0, 0);
        var ended = checkout.run(Map.of("PATH", checkout.pathOf(PROGRAMS)), "test");

        assertThat(ended.code()).as(ended.notices()).isEqualTo(0);
        assertThat(ended.notices()).isEqualTo("Installing chromium for the browser tests.\n");
        assertThat(checkout.home.resolve("var/log/test-packages.log"))
                .hasContent("update\ninstall -y --no-install-recommends chromium\n");
    }
}

package org.chuanglian.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house's rules about the text of its own files. */
class LintTest {

    private static final Path ROOT = Sources.root();
    private static final int LONGEST_FILE = 500;

    @Test
    void catchesNoMoreThanItCanHandle() {
        assertThat(found(".java", "", Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException) ")))
                .as("a catch-all hides bugs; name what can be handled")
                .isEmpty();
    }

    @Test
    void leavesNothingForLaterWithoutANumber() {
        // Written apart so that the rule does not find itself.
        assertThat(found(".java", "", Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b(?! #\\d)")))
                .isEmpty();
    }

    @Test
    void suppressesNoWarningWithoutAReason() {
        assertThat(found(".java", "", Pattern.compile("@Suppress" + "Warnings\\([^)]*\\)\\s*$")))
                .as("the reason of a suppression stands on its line, as a comment")
                .isEmpty();
    }

    @Test
    void keepsFilesShort() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Sources.below(ROOT, ".java")) {
            long lines = Sources.text(file).lines().count();
            if (lines > LONGEST_FILE) {
                tooLong.add(ROOT.relativize(file) + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void keepsScriptAndStyleOutOfTemplates() {
        assertThat(templates()).isNotEmpty();
        assertThat(found(
                        ".jte",
                        "platform/src/main/jte",
                        Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|<style|javascript:")))
                .as("the content policy allows neither inline script nor style")
                .isEmpty();
    }

    @Test
    void takesEveryWordOfAPageFromACatalogue() {
        assertThat(found(".jte", "platform/src/main/jte", Pattern.compile("^(?!\\s*(<%--|//)).*\\p{IsHan}")))
                .as("text stands in a catalogue, in every language")
                .isEmpty();
    }

    @Test
    void asksNoOutsideHost() {
        Pattern fetched =
                Pattern.compile("(src|href|action|hx-get|hx-post)=\"(https?:)?//|url\\(\\s*[\"']?(https?:)?//");
        assertThat(found(".jte", "platform/src/main/jte", fetched)).isEmpty();
        assertThat(found(".css", "platform/src/main/resources", fetched)).isEmpty();
    }

    @Test
    void letsTemplatesUseTheirOwnContextOnly() {
        Pattern imported = Pattern.compile("@import (static )?org\\.chuanglian\\.platform\\.(\\w+)\\.(\\w+)");
        List<String> foreign = new ArrayList<>();
        int seen = 0;
        for (Path template : templates()) {
            String context = ROOT.resolve("platform/src/main/jte")
                    .relativize(template)
                    .getName(0)
                    .toString();
            Matcher matcher = imported.matcher(Sources.text(template));
            while (matcher.find()) {
                seen++;
                boolean internal = Character.isLowerCase(matcher.group(3).charAt(0));
                if (internal && !matcher.group(2).equals(context)) {
                    foreign.add(ROOT.relativize(template) + ": " + matcher.group());
                }
            }
        }
        assertThat(seen).isPositive();
        assertThat(foreign)
                .as("a template may use another context's base package, not its inside")
                .isEmpty();
    }

    @Test
    void migratesEverySchemaThatHasMigrations() {
        List<String> contexts = Sources.text(ROOT.resolve("platform/src/main/resources/db/contexts"))
                .lines()
                .toList();
        Path migrations = ROOT.resolve("platform/src/main/resources/db/migration");
        List<String> folders = Sources.below(migrations, ".sql").stream()
                .map(file -> migrations.relativize(file).getName(0).toString())
                .distinct()
                .toList();
        assertThat(folders).isNotEmpty();
        assertThat(contexts).containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void namesForEachRuleOfTheConstitutionACheckThatExists() {
        String constitution = Sources.text(ROOT.resolve("CONSTITUTION.md"));
        Matcher rules = Pattern.compile("Check: `?(\\w+)\\.(\\w+)`?").matcher(constitution);
        List<String> missing = new ArrayList<>();
        int seen = 0;
        while (rules.find()) {
            seen++;
            String test = rules.group(1);
            Pattern method = Pattern.compile("void " + rules.group(2) + "\\(");
            boolean exists = Sources.below(ROOT, test + ".java").stream()
                    .anyMatch(file -> method.matcher(Sources.text(file)).find());
            if (!exists) {
                missing.add(rules.group());
            }
        }
        assertThat(seen).isGreaterThan(5);
        assertThat(missing).isEmpty();
        assertThat(Pattern.compile("(?m)^\\d+\\. ").splitAsStream(constitution).filter(rule -> rule.contains(" MUST ")))
                .hasSizeGreaterThan(5)
                .allMatch(rule -> rule.contains("Check: ") || rule.contains("Build: "));
    }

    private static List<Path> templates() {
        return Sources.below(ROOT.resolve("platform/src/main/jte"), ".jte");
    }

    /** Every line that a pattern is found in, as file and line. */
    private static List<String> found(String ending, String folder, Pattern pattern) {
        List<Path> files = Sources.below(ROOT.resolve(folder), ending);
        assertThat(files).as("files looked at: " + ending + " below " + folder).isNotEmpty();
        List<String> hits = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Sources.text(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    hits.add(ROOT.relativize(file) + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        }
        return hits;
    }
}

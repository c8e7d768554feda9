package org.chuanglian.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Text;
import org.junit.jupiter.api.Test;

/** The rules of language, checked on every string of every catalogue. */
class TextTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chuanglian.platform");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,.;:?!()]|[,;:?!()]\\p{IsHan}");
    private static final Pattern HAND_MADE_SPACE =
            Pattern.compile("\\p{IsHan} +[\\p{IsHan}\\p{IsLatin}\\p{Nd}]|[\\p{IsLatin}\\p{Nd}] +\\p{IsHan}");
    private static final Pattern CHINESE_IN_ENGLISH = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");

    /** Chinese counts with words that English does without: 12家, 12. */
    private static final Set<String> MEASURE_WORDS = Set.of("家", "个", "项", "条", "件", "名", "台");

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(texts())
                .filteredOn(text -> text.chinese().isBlank()
                        || (text.english().isBlank() && !MEASURE_WORDS.contains(text.chinese())))
                .isEmpty();
    }

    @Test
    void fillsTheSamePlaceholdersInBothLanguages() {
        assertThat(texts())
                .filteredOn(text -> !placeholders(text.chinese()).equals(placeholders(text.english())))
                .isEmpty();
    }

    @Test
    void formatsEveryPatternWithoutLoss() {
        Object[] arguments = {"#0", "#1", "#2", "#3", "#4", "#5", "#6", "#7", "#8", "#9"};
        for (Text text : texts()) {
            for (Language language : Language.values()) {
                Function<Text, String> pattern = language == Language.CHINESE ? Text::chinese : Text::english;
                for (String number : placeholders(pattern.apply(text))) {
                    assertThat(text.in(language, arguments))
                            .as("%s in %s", text, language)
                            .contains("#" + number);
                }
                assertThat(text.in(language, arguments))
                        .as("%s in %s", text, language)
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void keepsChineseCharactersOutOfEnglish() {
        assertThat(texts())
                .filteredOn(text -> CHINESE_IN_ENGLISH.matcher(text.english()).find())
                .isEmpty();
    }

    @Test
    void setsChineseWithFullWidthPunctuationAndNoHandMadeSpaces() {
        assertThat(texts())
                .filteredOn(text -> HALF_WIDTH.matcher(text.chinese()).find()
                        || HAND_MADE_SPACE.matcher(text.chinese()).find())
                .isEmpty();
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> numbers = new TreeSet<>();
        PLACEHOLDER
                .matcher(pattern)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(numbers::add);
        return numbers;
    }

    /** Every string of every catalogue; a catalogue is an enum that implements {@link Text}. */
    private static List<Text> texts() {
        List<JavaClass> catalogues = PRODUCT.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Text.class))
                .toList();
        assertThat(catalogues).extracting(JavaClass::getSimpleName).contains("ShellText", "AccountText");
        List<Text> texts = catalogues.stream().flatMap(TextTest::constants).toList();
        assertThat(texts).hasSizeGreaterThan(50);
        return texts;
    }

    private static Stream<Text> constants(JavaClass catalogue) {
        return Stream.of(catalogue.reflect().getEnumConstants()).map(Text.class::cast);
    }
}

package org.chuanglian.platform.account.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that others guess first: made of at most two common words, with digits and signs around them; of digits
 * alone; or of few different characters. The words stand in {@code account/common-words.txt}, which tells how they were
 * chosen.
 */
public final class CommonPasswords {

    private static final int FEW = 4;
    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    private static Set<String> read() {
        try (InputStream words = CommonPasswords.class.getResourceAsStream("/account/common-words.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> java.util.stream.Stream.of(line.strip().split("\\s+", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a password is one of those. */
    public static boolean contain(String password) {
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.chars().distinct().count() <= FEW
                || isOfCommonWords(letters(plain))
                || isOfCommonWords(letters(spelled(plain)));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    /** Signs and digits that stand for letters, as in {@code p@ssw0rd}; those at the end are more likely a year. */
    private static String spelled(String text) {
        return text.replaceAll("[\\p{Nd}\\p{P}\\p{S}]+$", "")
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's');
    }

    private static boolean isOfCommonWords(String letters) {
        if (letters.isEmpty() || WORDS.contains(letters)) {
            return true;
        }
        for (int cut = 1; cut < letters.length(); cut++) {
            if (WORDS.contains(letters.substring(0, cut)) && WORDS.contains(letters.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}

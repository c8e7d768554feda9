package org.chuanglian.platform.account.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name to sign in with: 2 to 40 letters a–z, digits, Chinese characters and {@code . _ - @}, in one spelling. */
public record SignInName(String text) {

    /** The longest name, in characters. */
    public static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile("[a-z0-9\\p{IsHan}][a-z0-9\\p{IsHan}._@-]{1,39}");

    /** The name in its one spelling, or empty when the text is none. */
    public static Optional<SignInName> read(String text) {
        String written =
                Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return FORM.matcher(written).matches() ? Optional.of(new SignInName(written)) : Optional.empty();
    }
}

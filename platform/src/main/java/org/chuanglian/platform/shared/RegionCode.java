package org.chuanglian.platform.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A place of mainland administrative division by GB/T 2260: six digits, two each for province, prefecture, county. */
public record RegionCode(String code) implements Comparable<RegionCode> {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}");

    public RegionCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no GB/T 2260 code.\nMaybe write six digits, like 500106.");
        }
    }

    /** The code, or empty when the text is none. */
    public static Optional<RegionCode> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    /** The province that the place lies in, or is. */
    public RegionCode province() {
        return new RegionCode(code.substring(0, 2) + "0000");
    }

    public boolean isProvince() {
        return code.endsWith("0000");
    }

    /** True for the place itself and every place below it. */
    public boolean contains(RegionCode other) {
        return other.code.startsWith(prefix());
    }

    /** The leading digits that all places within share: two, four or six. */
    public String prefix() {
        return isProvince() ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
    }

    @Override
    public int compareTo(RegionCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

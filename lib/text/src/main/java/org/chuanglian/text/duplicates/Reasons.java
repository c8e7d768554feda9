package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what agrees and what differs between two rows. */
final class Reasons {

    private static final int LONGEST = 40;

    private final Fields fields;

    Reasons(Fields fields) {
        this.fields = fields;
    }

    String of(int one, int other, List<@Nullable Agreement> agreements) {
        List<String> reasons = new ArrayList<>();
        for (int field = 0; field < agreements.size(); field++) {
            Agreement agreement = agreements.get(field);
            if (agreement != null) {
                reasons.add(fields.name(field) + ": " + reason(field, one, other, agreement));
            }
        }
        return String.join(" | ", reasons);
    }

    private String reason(int field, int one, int other, Agreement agreement) {
        String value = shortened(fields.rows().value(field, one));
        String otherValue = shortened(fields.rows().value(field, other));
        String said = switch (agreement.level()) {
            case SAME -> value.equals(otherValue) ? "same " + value : "same core, %s / %s".formatted(value, otherValue);
            case CLOSE -> "close, %s / %s".formatted(value, otherValue);
            case PARTIAL -> "partly the same, %s / %s".formatted(value, otherValue);
            case DIFFERENT -> "differs, %s / %s".formatted(value, otherValue);
        };
        String remarks =
                agreement.remarks().stream().sorted().map(Remark::words).collect(Collectors.joining("; "));
        return remarks.isEmpty() ? said : said + "; " + remarks;
    }

    private static String shortened(String value) {
        String line = value.replace('\n', ' ').replace('\r', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

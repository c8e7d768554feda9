package org.chuanglian.platform.registry.web;

import java.util.Locale;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.SubjectKind;

/** Which kinds of subject an indicator is about. */
final class Applicability {

    private Applicability() {}

    /** How closely an indicator is about a kind: 0 for the very kind, 1 for its family, 2 for anything else. */
    static int distance(Indicator indicator, SubjectKind kind) {
        if (indicator.appliesTo().equals(kind.code())) {
            return 0;
        }
        return indicator.appliesTo().equals(kind.group().name().toLowerCase(Locale.ROOT)) ? 1 : 2;
    }

    static boolean applies(Indicator indicator, SubjectKind kind) {
        return distance(indicator, kind) < 2 || indicator.appliesTo().equals("any");
    }
}

package org.chuanglian.platform.overview.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.platform.overview.Ledger;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.Status;

/** Which promises are shown. */
enum PromiseFilter {
    ALL(OverviewText.SHOW_ALL),
    ATTENTION(OverviewText.SHOW_ATTENTION),
    UNMEASURABLE(OverviewText.SHOW_UNMEASURABLE);

    private final OverviewText label;

    PromiseFilter(OverviewText label) {
        this.label = label;
    }

    OverviewText label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PromiseFilter> read(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst();
    }

    /** The entries it lets through, in their order. */
    List<Ledger.Entry> of(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> lets(entry.standing().status()))
                .toList();
    }

    private boolean lets(Status status) {
        return switch (this) {
            case ALL -> true;
            case ATTENTION -> status.needsAttention();
            case UNMEASURABLE -> status == Status.UNMEASURABLE;
        };
    }
}

package org.chuanglian.ledger;

import java.util.List;
import java.util.Locale;

/**
 * What came of checking an export.
 *
 * @param entries how many entries were read
 * @param head the hash that the last one names as its own; empty when there is none
 * @param findings the first {@link Verification#KEPT} places that are wrong, in the order of the file
 * @param found how many places are wrong
 */
public record Report(long entries, String head, List<Finding> findings, long found) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether the file is exactly what was once written. */
    public boolean isSound() {
        return found == 0;
    }

    /** The one sentence that says how it ended. */
    public String sentence() {
        if (isSound()) {
            return String.format(
                    Locale.ROOT, "%,d entr%s, unbroken; head %s", entries, entries == 1 ? "y" : "ies", head);
        }
        return String.format(
                Locale.ROOT,
                "%,d problem%s in %,d entr%s%s. Maybe begin with the first: others may follow from it.",
                found,
                found == 1 ? "" : "s",
                entries,
                entries == 1 ? "y" : "ies",
                found > findings.size() ? String.format(Locale.ROOT, ", the first %,d listed", findings.size()) : "");
    }
}

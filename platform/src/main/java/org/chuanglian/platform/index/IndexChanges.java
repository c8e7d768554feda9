package org.chuanglian.platform.index;

import java.util.List;
import java.util.Optional;
import org.chuanglian.scoring.Explanation;
import org.chuanglian.scoring.Parts;

/** Opens the change of an index between two vintages. */
public final class IndexChanges {

    private IndexChanges() {}

    /**
     * How the index of a place in a year came from one run to another: what each indicator's values brought, and what the
     * scheme did ({@link Explanation#METHOD}); they sum to the change. Empty where one of the two has no index.
     */
    public static Optional<Parts> between(IndexRun before, IndexRun after, Place place, int year) {
        Explanation.Answer answer = Explanation.changes(
                        before.scheme().scheme(),
                        before.panel().dataset(before.scheme().scheme()),
                        after.scheme().scheme(),
                        after.panel().dataset(after.scheme().scheme()),
                        List.of(Panel.row(place, year)))
                .getFirst();
        return switch (answer) {
            case Explanation.Answer.Opened opened -> Optional.of(opened.parts());
            case Explanation.Answer.Refused _ -> Optional.empty();
        };
    }
}

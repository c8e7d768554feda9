package org.chuanglian.platform.points.adjustment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.SubjectId;

/** The adjustments that officers entered, as they stood at a moment. */
public interface Adjustments {

    /** A moment, and all that stood then, by firm; nothing that is committed later will have stood at it. */
    Standing now();

    /** All that stood at a moment. */
    Standing at(Instant moment);

    /** All sheets, the newest first. */
    List<AdjustmentSheet> sheets(int limit);

    Optional<AdjustmentSheet> find(SheetId id);

    /** What stood at a moment, by firm. */
    record Standing(Instant at, Map<SubjectId, List<Entered>> entered) {
        public Standing {
            entered = Map.copyOf(entered);
        }

        /** Those of one firm. */
        public List<Entered> of(SubjectId firm) {
            return entered.getOrDefault(firm, List.of());
        }
    }

    /** An adjustment and the sheet it stands on. */
    record Entered(SheetId sheet, AdjustmentRow row) {}
}

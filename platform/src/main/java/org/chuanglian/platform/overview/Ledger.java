package org.chuanglian.platform.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/** Every promise with its standing, as known at a time. */
public record Ledger(KnowledgeTime at, List<Entry> entries) {

    /**
     * A promise and how it stands.
     *
     * @param wordings how many wordings it has had up to then
     * @param source null when the catalogue does not know the source's code yet
     */
    public record Entry(
            Promises.Worded worded,
            int wordings,
            Standing standing,
            @Nullable Source source) {

        public Promise promise() {
            return worded.promise();
        }
    }

    /** How many stand how; every status is there. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        entries.forEach(entry -> counts.merge(entry.standing().status(), 1, Integer::sum));
        return counts;
    }
}

package org.chuanglian.platform.registry;

import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.record.Acts;
import org.springframework.stereotype.Component;

/** The registry as a reader sees it: what he may not see is not there. Without a reader, everybody's. */
@Component
public final class RegistryView {

    private final Facts facts;
    private final SubjectLists lists;
    private final IndicatorReadings readings;
    private final Catalogue catalogue;

    private final Acts acts;

    RegistryView(Facts facts, SubjectLists lists, IndicatorReadings readings, Catalogue catalogue, Acts acts) {
        this.facts = facts;
        this.lists = lists;
        this.readings = readings;
        this.catalogue = catalogue;
        this.acts = acts;
    }

    /**
     * The registry as this reader sees it, by {@link RegistryPolicy#clearance}; to be asked for once an answer. Values
     * that not everybody may read go into the record before the reader is handed them.
     */
    public RegistryView of(Reader reader) {
        Clearance clearance = RegistryPolicy.clearance(reader);
        return switch (reader) {
            case Reader.Known known when !clearance.isPublic() -> cleared(clearance, known.id());
            case Reader.Known _, Reader.Nobody() -> this;
        };
    }

    private RegistryView cleared(Clearance clearance, PersonId reader) {
        Facts open = facts.clearedFor(clearance);
        Views views = new Views(acts, open, reader);
        return new RegistryView(
                new WatchedFacts(open, views),
                new WatchedLists(lists.clearedFor(clearance), views),
                new WatchedReadings(readings.clearedFor(clearance), views),
                catalogue.clearedFor(clearance),
                acts);
    }

    public Facts facts() {
        return facts;
    }

    public SubjectLists lists() {
        return lists;
    }

    public IndicatorReadings readings() {
        return readings;
    }

    public Catalogue catalogue() {
        return catalogue;
    }
}

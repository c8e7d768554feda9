package org.chuanglian.platform.registry;

import org.chuanglian.platform.account.Reader;
import org.springframework.stereotype.Component;

/** The registry as a reader sees it: what he may not see is not there. Without a reader, everybody's. */
@Component
public final class RegistryView {

    private final Facts facts;
    private final SubjectLists lists;
    private final IndicatorReadings readings;
    private final Catalogue catalogue;

    RegistryView(Facts facts, SubjectLists lists, IndicatorReadings readings, Catalogue catalogue) {
        this.facts = facts;
        this.lists = lists;
        this.readings = readings;
        this.catalogue = catalogue;
    }

    /** The registry as this reader sees it, by {@link RegistryPolicy#clearance}. */
    public RegistryView of(Reader reader) {
        Clearance clearance = RegistryPolicy.clearance(reader);
        return clearance.isPublic()
                ? this
                : new RegistryView(
                        facts.clearedFor(clearance),
                        lists.clearedFor(clearance),
                        readings.clearedFor(clearance),
                        catalogue.clearedFor(clearance));
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

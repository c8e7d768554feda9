package org.chuanglian.platform.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a promise cannot be measured yet, and what would change that. */
public enum Obstacle {
    /** No imported institution is recorded. */
    NOTHING_IMPORTED(false, OverviewText.WHY_NOTHING_IMPORTED, OverviewText.REMEDY_NOTHING_IMPORTED),
    /** No relation of the kind is recorded. */
    NOTHING_RELATED(false, OverviewText.WHY_NOTHING_RELATED, OverviewText.REMEDY_NOTHING_RELATED),
    /** No imported institution has a value of the indicator. */
    NO_VALUE(false, OverviewText.WHY_NO_VALUE, OverviewText.REMEDY_NO_VALUE),
    /** Fewer are recorded than were stated: the record may be incomplete, so that it proves nothing. */
    FEWER_RECORDED(false, OverviewText.WHY_FEWER_RECORDED, OverviewText.REMEDY_FEWER_RECORDED),
    /** No base was published, so that progress has no beginning. */
    NO_BASE(false, OverviewText.WHY_NO_BASE, OverviewText.REMEDY_NO_BASE),
    /** No day was published by which it is due. */
    NO_DUE(false, OverviewText.WHY_NO_DUE, OverviewText.REMEDY_NO_DUE),
    /** No list says who is an academician, or a talent of national or high level. */
    TALENT_RANK(true, OverviewText.WHY_TALENT_RANK, OverviewText.REMEDY_TALENT_RANK),
    /** Projects are not divided into research and industrialisation. */
    PROJECT_PURPOSE(true, OverviewText.WHY_PROJECT_PURPOSE, OverviewText.REMEDY_PROJECT_PURPOSE),
    /** The science city is no administrative region, and cooperation of universities with places is not recorded. */
    SCIENCE_CITY(true, OverviewText.WHY_SCIENCE_CITY, OverviewText.REMEDY_SCIENCE_CITY),
    /** Nothing says which bodies are mother bodies, nor what orders their firms hold. */
    MOTHER_BODY(true, OverviewText.WHY_MOTHER_BODY, OverviewText.REMEDY_MOTHER_BODY),
    /** The list of services and what became of each is not recorded. */
    SERVICE_LIST(true, OverviewText.WHY_SERVICE_LIST, OverviewText.REMEDY_SERVICE_LIST),
    /** Whom and what the talent plan paid for is not recorded. */
    TALENT_PLAN(true, OverviewText.WHY_TALENT_PLAN, OverviewText.REMEDY_TALENT_PLAN);

    private final boolean gap;
    private final OverviewText why;
    private final OverviewText remedy;

    Obstacle(boolean gap, OverviewText why, OverviewText remedy) {
        this.gap = gap;
        this.why = why;
        this.remedy = remedy;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public OverviewText why() {
        return why;
    }

    /** What would make it measurable. */
    public OverviewText remedy() {
        return remedy;
    }

    /** An obstacle that a promise may name as its measure. */
    static Optional<Obstacle> gap(String code) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.gap && obstacle.code().equals(code))
                .findFirst();
    }
}

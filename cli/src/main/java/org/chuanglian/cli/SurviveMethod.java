package org.chuanglian.cli;

/** What the command {@code survive} works out. */
enum SurviveMethod {
    /** Kaplan-Meier curves. */
    KM,
    /** Aalen-Johansen incidences of competing causes. */
    AJ,
    /** The log-rank test between groups. */
    LOGRANK,
    /** Gray's test between groups. */
    GRAY,
    /** The proportional-hazards model. */
    COX
}

package org.chuanglian.cli;

/** What the command {@code survive} works out. */
enum SurviveMethod {
    /** Kaplan-Meier curves. */
    KM,
    /** Aalen-Johansen incidences of competing causes. */
    AJ,
    /** The log-rank test between groups. */
    LOGRANK,
    /** The proportional-hazards model. */
    COX
}

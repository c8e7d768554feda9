package org.chuanglian.survival.table;

import java.util.List;
import java.util.Optional;

/**
 * Which columns of a table say what.
 *
 * @param time when observation ended
 * @param status how it ended
 * @param entry when observation began, if not for all at the start
 * @param groups the columns whose combinations are compared
 * @param strata the columns within whose combinations things are compared
 * @param covariates the columns of a model, numbers or words
 * @param factors those covariates whose numbers are names rather than amounts
 * @param events the values of status that are events; empty to find out
 * @param censored the values of status that are censorings; empty to find out
 * @param severalCauses whether different events are told apart
 */
public record StudyColumns(
        String time,
        String status,
        Optional<String> entry,
        List<String> groups,
        List<String> strata,
        List<String> covariates,
        List<String> factors,
        List<String> events,
        List<String> censored,
        boolean severalCauses) {

    /** Copies the lists. */
    public StudyColumns {
        groups = List.copyOf(groups);
        strata = List.copyOf(strata);
        covariates = List.copyOf(covariates);
        factors = List.copyOf(factors);
        events = List.copyOf(events);
        censored = List.copyOf(censored);
    }

    /** Time and status alone. */
    public static StudyColumns of(String time, String status) {
        return new StudyColumns(
                time,
                status,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}

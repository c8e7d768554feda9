package org.chuanglian.platform.points.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chuanglian.platform.points.scheme.SchemeId;
import org.chuanglian.platform.registry.SubjectId;

/** The runs that were made, and what each firm got. Nothing is ever changed: a later run stands beside an earlier one. */
public interface PointRuns {

    Optional<PointRun> find(RunId id);

    /** The newest run of a scheme for a year. */
    Optional<PointRun> newest(SchemeId scheme, int year);

    /** The newest run of each year, by whichever version, the newest year first. */
    List<PointRun> newest();

    /** All runs, the newest first. */
    List<PointRun> all(int limit);

    Optional<Score> score(RunId run, SubjectId subject);

    /** What stood beside a firm's core score in a run, in the order in which it was counted. */
    List<Counted> adjustments(RunId run, SubjectId subject);

    /** Every run that a firm was scored in, the newest year first, of a year the newest run first. */
    List<PointRun> of(SubjectId subject);

    /** Firms of a stage, of all fields or of one. */
    Optional<Peers> peers(RunId run, int stage, String field);

    /** Those of a run that a filter lets through, by total, and how they spread. */
    ScoreList list(RunId run, ScoreFilter filter, int offset, int limit);

    /** Every score that a filter lets through, by total; streamed, so a million are no burden. */
    void each(RunId run, ScoreFilter filter, Consumer<Score> reader);
}

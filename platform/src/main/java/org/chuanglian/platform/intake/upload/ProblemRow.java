package org.chuanglian.platform.intake.upload;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.platform.registry.SubjectId;

/**
 * A row that is not simply right.
 *
 * @param cells as they stand in the file, in the order of the template's fields
 * @param fixed the same as somebody fixed them, if anybody did
 * @param finding what the registry or another row has to say of it
 * @param like the subject of the registry that it may be
 */
public record ProblemRow(
        long line,
        State state,
        List<String> cells,
        Optional<List<String>> fixed,
        Optional<Finding> finding,
        Optional<SubjectId> like,
        Optional<Resolution> decided) {

    /** Where a row stands. */
    public enum State {
        /** It cannot be recorded as it is. */
        BAD,
        /** It will be recorded as it was corrected or fixed. */
        CORRECTED,
        /** Somebody wants it left out. */
        SKIPPED;

        /** What the database says. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody decided of a row that may be a subject of the registry. */
    public enum Resolution {
        /** It is that subject. */
        SAME,
        /** It is another one. */
        ANOTHER;

        /** What the database says. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same, to be left out. */
    public ProblemRow skipped() {
        return new ProblemRow(line, State.SKIPPED, cells, fixed, finding, like, decided);
    }

    /** The same, to be judged anew. */
    public ProblemRow unskipped() {
        return new ProblemRow(line, State.BAD, cells, fixed, finding, like, decided);
    }

    /** The same with a decision, to be judged anew. */
    public ProblemRow decided(Resolution resolution) {
        return new ProblemRow(line, State.BAD, cells, fixed, finding, like, Optional.of(resolution));
    }

    /** The same with its cells fixed, to be judged anew; what was decided of other cells is decided no more. */
    public ProblemRow fixed(List<String> better) {
        return new ProblemRow(line, State.BAD, cells, Optional.of(better), finding, Optional.empty(), Optional.empty());
    }

    /** The cells as they count: fixed, or as they stand in the file. */
    public List<String> current() {
        return fixed.orElse(cells);
    }
}

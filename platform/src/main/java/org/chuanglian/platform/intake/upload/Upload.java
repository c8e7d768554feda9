package org.chuanglian.platform.intake.upload;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.work.JobId;

/**
 * A table that somebody brings in, and where it stands.
 *
 * @param content SHA-256 of the file
 * @param job the last one that worked at it
 * @param read rows of the file that are not blank, once it was checked
 * @param good those that were right as they stood
 */
public record Upload(
        UploadId id,
        PersonId owner,
        Template template,
        String fileName,
        String content,
        Instant uploadedAt,
        State state,
        List<String> headings,
        Mapping mapping,
        Optional<JobId> job,
        long read,
        long good,
        Optional<Recorded> recorded,
        Optional<Instant> undoneAt) {

    /** Where uploads are, without the language. */
    public static final String PAGES = "/intake/uploads";

    /** The page of an upload. */
    public static String page(UploadId id) {
        return PAGES + "/" + id;
    }

    /** Where an upload stands. */
    public enum State {
        /** Its columns are to be mapped. */
        MAPPING,
        /** A job checks its rows. */
        CHECKING,
        /** Its rows were checked, and may be fixed. */
        CHECKED,
        /** A job records its rows. */
        COMMITTING,
        /** Its rows are recorded. */
        COMMITTED,
        /** A job takes back what was recorded. */
        UNDOING,
        /** What was recorded is taken back. */
        UNDONE;

        /** What the database says. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state of a code that this platform wrote itself. */
        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What was recorded: rows that were, and rows that were left; subjects, facts and relations that are new. */
    public record Recorded(Instant at, long rows, long left, long subjects, long facts, long relations) {}
}

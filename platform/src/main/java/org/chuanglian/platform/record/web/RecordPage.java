package org.chuanglian.platform.record.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Pager;

/**
 * What the page of the record shows.
 *
 * @param finding the sentence at the top
 * @param command that verifies the downloads
 * @param verifierHash the SHA-256 of the verifier's jar
 */
public record RecordPage(
        Frame frame,
        String finding,
        String chain,
        String head,
        String command,
        String verifierHash,
        List<CheckpointRow> checkpoints,
        List<EntryRow> entries,
        Pager pager) {

    /** A checkpoint; figures are written as they are to be read. */
    public record CheckpointRow(String day, String entries, String ofDay, String algorithm, String head) {}

    /** An entry in a list. */
    public record EntryRow(long seq, String time, String kind, String actor, String hash) {}
}

package org.chuanglian.platform.record.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chuanglian.ledger.Checkpoint;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.record.chain.Checkpoints;
import org.chuanglian.platform.record.chain.Entries;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the record, and one for each entry. */
@Controller
class RecordController {

    private static final int ON_A_PAGE = 30;
    private static final int DAYS = 31;
    private static final String COMMAND =
            "java -jar " + VerifierJar.NAME + " record.ndjson --checkpoint checkpoint-%s.json";
    private static final String COMMAND_WITHOUT = "java -jar " + VerifierJar.NAME + " record.ndjson";

    private final Templates templates;
    private final Entries entries;
    private final Checkpoints checkpoints;
    private final EntryWords words;
    private final VerifierJar verifier;

    RecordController(
            Templates templates, Entries entries, Checkpoints checkpoints, EntryWords words, VerifierJar verifier) {
        this.templates = templates;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.words = words;
        this.verifier = verifier;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(RecordRoomConfiguration.PATH)
    Html show(Frame frame, @RequestParam(defaultValue = "1") String page) {
        Entries.End end = entries.end();
        int pages = Math.toIntExact(Math.clamp((end.entries() + ON_A_PAGE - 1) / ON_A_PAGE, 1, Integer.MAX_VALUE));
        int number = number(page, pages);
        Frame framed = frame.in(RecordRoomConfiguration.ROOM, frame.t(RecordText.ROOM));
        List<Checkpoint> days = checkpoints.newest(DAYS + 1);
        return Html.of(templates.recordRecord(new RecordPage(
                framed,
                end.entries() == 0 ? frame.t(RecordText.EMPTY) : frame.t(RecordText.FINDING, end.entries()),
                end.chain().id().toString(),
                end.head(),
                days.isEmpty()
                        ? COMMAND_WITHOUT
                        : COMMAND.formatted(days.getFirst().day()),
                verifier.hash(),
                rows(days),
                entries.before(end.entries() - (long) (number - 1) * ON_A_PAGE, ON_A_PAGE).stream()
                        .map(entry -> words.row(framed, entry))
                        .toList(),
                new Pager(
                        end.entries(),
                        number,
                        pages,
                        one -> RecordRoomConfiguration.PATH + "?page=" + one + "#h-entries"))));
    }

    /** A page that is no number, or none of those there are, is the first. */
    private static int number(String page, int pages) {
        if (!page.matches("[0-9]{1,9}")) {
            return 1;
        }
        int number = Integer.parseInt(page);
        return number >= 1 && number <= pages ? number : 1;
    }

    /** One more is asked for than shown, to say how many entries the last shown day had. */
    private static List<RecordPage.CheckpointRow> rows(List<Checkpoint> days) {
        List<RecordPage.CheckpointRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(days.size(), DAYS); i++) {
            Checkpoint day = days.get(i);
            long before = i + 1 < days.size() ? days.get(i + 1).entries() : 0;
            rows.add(new RecordPage.CheckpointRow(
                    day.day().toString(),
                    figure(day.entries()),
                    figure(day.entries() - before),
                    day.algorithm().code(),
                    day.head()));
        }
        return rows;
    }

    private static String figure(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(RecordRoomConfiguration.PATH + "/entries/{seq:[0-9]{1,16}}")
    Html entry(Frame frame, @PathVariable long seq) {
        Entries.Kept entry = entries.find(seq)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND, "there is no entry " + seq + ".\nMaybe it is not written yet."));
        Frame framed = frame.in(RecordRoomConfiguration.ROOM, frame.t(RecordText.ENTRY, Long.toString(seq)));
        return Html.of(templates.recordEntry(
                words.page(framed, entry, entries.find(seq + 1).isPresent())));
    }
}

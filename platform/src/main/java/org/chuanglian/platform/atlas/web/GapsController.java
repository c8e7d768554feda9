package org.chuanglian.platform.atlas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.atlas.AtlasPolicy;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.action.GapBook;
import org.chuanglian.platform.atlas.action.ProofKind;
import org.chuanglian.platform.atlas.action.RemedyKind;
import org.chuanglian.platform.atlas.action.RemedyOutcome;
import org.chuanglian.platform.atlas.action.TakenGap;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.atlas.evidence.Evidence;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes gaps up, drafts what is to be done about them, and closes them upon evidence. */
@Controller
class GapsController {

    private static final String PATH = "/atlas/gaps";
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_OWNER = 80;
    private static final int LONGEST_NOTE = 500;
    private static final int USUAL_MONTHS = 3;

    private final AtlasLook look;
    private final GapBook book;
    private final Evidence evidence;
    private final Subjects subjects;
    private final Regions regions;
    private final Templates templates;
    private final Clock clock;

    GapsController(
            AtlasLook look,
            GapBook book,
            Evidence evidence,
            Subjects subjects,
            Regions regions,
            Templates templates,
            Clock clock) {
        this.look = look;
        this.book = book;
        this.evidence = evidence;
        this.subjects = subjects;
        this.regions = regions;
        this.templates = templates;
        this.clock = clock;
    }

    @Admits(Admission.OFFICERS)
    @GetMapping(PATH)
    Html all(Frame frame) {
        Frame framed = frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.GAPS_TAKEN));
        return Html.of(templates.atlasGapbook(pages(framed).book(book.all())));
    }

    private GapPages pages(Frame frame) {
        return new GapPages(frame, new Written(frame, regions), look.at(null), clock.instant());
    }

    /** A segment that an address names, in a province. */
    private record Place(Looked looked, Chain chain, SegmentReading reading) {
        Node node() {
            return new Node(chain.code(), reading.segment().code());
        }
    }

    private Place place(FormFields fields) {
        Looked looked = look.at(fields.text("region"))
                .orElseThrow(() -> AtlasLook.missing("there is no atlas yet.\nMaybe load the data pack."));
        Chain chain = looked.chain(fields.text("chain"));
        return looked.diagnosis()
                .of(looked.province(), chain.code(), fields.text("segment"))
                .map(reading -> new Place(looked, chain, reading))
                .orElseThrow(() -> AtlasLook.missing("the chain " + chain.code() + " has no segment \""
                        + fields.text("segment") + "\".\nMaybe it is of another version."));
    }

    @Admits(Admission.DEPARTMENT)
    @GetMapping(PATH + "/draft")
    Html draft(Frame frame, @RequestParam Map<String, String> asked) {
        FormFields fields = new FormFields(asked);
        Place place = place(fields);
        RemedyKind kind = RemedyKind.read(fields.text("kind")).orElse(RemedyKind.RECRUIT);
        Written written = new Written(frame, regions);
        String segment = written.segment(place.reading().segment());
        return form(
                frame,
                place,
                List.of(),
                new DraftPage.Sent(
                        kind.code(),
                        frame.t(AtlasText.DRAFT_TITLE, frame.t(kind.words()), segment),
                        new Drafts(frame, written, place.looked(), place.chain(), place.reading())
                                .text(
                                        evidence.of(
                                                place.node(),
                                                place.looked().diagnosis().at()),
                                        book.at(place.looked().province(), place.node())),
                        "",
                        ChinaTime.day(clock.instant()).plusMonths(USUAL_MONTHS).toString()));
    }

    private Html form(Frame frame, Place place, List<String> faults, DraftPage.Sent sent) {
        Frame framed = frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.DRAFT));
        Written written = new Written(frame, regions);
        String query = "?chain=" + place.chain().code() + "&segment="
                + place.reading().segment().code() + "&region=" + place.looked().province();
        return Html.of(templates.atlasDraft(new DraftPage(
                framed,
                frame.t(
                        AtlasText.DRAFT_LEDE,
                        written.region(place.looked().province()),
                        written.segment(place.reading().segment()),
                        written.verdict(place.reading())),
                new Addresses(frame, place.looked().province())
                        .segment(place.chain().code(), place.reading().segment().code()),
                Arrays.stream(RemedyKind.values())
                        .map(kind -> new Option(
                                frame.href(PATH + "/draft" + query + "&kind=" + kind.code()),
                                frame.t(kind.words()),
                                kind.code().equals(sent.kind())))
                        .toList(),
                faults,
                sent,
                place.chain().code(),
                place.reading().segment().code(),
                place.looked().province().code())));
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH)
    View take(Frame frame, SignedIn officer, @RequestParam Map<String, String> asked) {
        FormFields fields = new FormFields(asked);
        Place place = place(fields);
        List<String> faults = new ArrayList<>();
        Optional<RemedyKind> kind = RemedyKind.read(fields.text("kind"));
        Optional<LocalDate> due = fields.day("due").filter(day -> !day.isBefore(ChinaTime.day(clock.instant())));
        if (kind.isEmpty()) {
            faults.add(frame.t(AtlasText.FAULT_KIND));
        }
        if (lacks(fields, "title", LONGEST_TITLE)) {
            faults.add(frame.t(AtlasText.FAULT_TITLE, LONGEST_TITLE));
        }
        if (lacks(fields, "text", LONGEST_TEXT)) {
            faults.add(frame.t(AtlasText.FAULT_TEXT, LONGEST_TEXT));
        }
        if (lacks(fields, "owner", LONGEST_OWNER)) {
            faults.add(frame.t(AtlasText.FAULT_OWNER, LONGEST_OWNER));
        }
        if (due.isEmpty()) {
            faults.add(frame.t(AtlasText.FAULT_DUE));
        }
        if (!place.reading().isGap()) {
            faults.add(frame.t(AtlasText.FAULT_NO_GAP));
        }
        if (!faults.isEmpty() || kind.isEmpty() || due.isEmpty()) {
            return form(
                    frame,
                    place,
                    faults,
                    new DraftPage.Sent(
                            fields.text("kind"),
                            fields.text("title"),
                            fields.text("text"),
                            fields.text("owner"),
                            fields.text("due")));
        }
        UUID gap = book.draft(
                place.looked().province(),
                place.node(),
                place.reading()
                        .standing()
                        .map(judgement -> judgement.verdict().code())
                        .orElse(""),
                new GapBook.Draft(
                        kind.get(), fields.text("title"), fields.text("text"), fields.text("owner"), due.get()),
                officer.id());
        return Onward.to(frame, PATH + "/" + gap);
    }

    private static boolean lacks(FormFields fields, String field, int longest) {
        String text = fields.text(field);
        return text.isEmpty() || FormFields.characters(text) > longest;
    }

    @Admits(Admission.OFFICERS)
    @GetMapping(PATH + "/{id}")
    Html show(Frame frame, Reader reader, @PathVariable String id) {
        return page(frame, reader, found(id), "");
    }

    private Html page(Frame frame, Reader reader, TakenGap gap, String message) {
        Frame framed = frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.GAP));
        return Html.of(templates.atlasGap(
                pages(framed).page(gap, AtlasPolicy.act(reader).isAllowed(), message)));
    }

    private TakenGap found(String id) {
        return book.find(id)
                .orElseThrow(() -> AtlasLook.missing(
                        "no gap has the id \"" + id + "\".\nMaybe the address was copied only in part."));
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH + "/{id}/remedies/{remedy}")
    View end(
            Frame frame,
            SignedIn officer,
            @PathVariable String id,
            @PathVariable String remedy,
            @RequestParam Map<String, String> asked) {
        TakenGap gap = found(id);
        FormFields fields = new FormFields(asked);
        UUID ended = gap.remedies().stream()
                .map(TakenGap.Remedy::id)
                .filter(one -> one.toString().equals(remedy))
                .findFirst()
                .orElseThrow(() -> AtlasLook.missing(
                        "the gap " + id + " has no remedy \"" + remedy + "\".\nMaybe the address is cut off."));
        RemedyOutcome outcome = RemedyOutcome.read(fields.text("outcome"))
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.MALFORMED_REQUEST,
                        "\"" + fields.text("outcome") + "\" is no outcome.\nMaybe the page was changed."));
        if (lacks(fields, "note", LONGEST_NOTE)) {
            return page(frame, Reader.of(Optional.of(officer)), gap, frame.t(AtlasText.FAULT_NOTE, LONGEST_NOTE));
        }
        return book.end(gap.id(), ended, outcome, fields.text("note"), officer.id())
                ? Onward.to(frame, PATH + "/" + id)
                : page(frame, Reader.of(Optional.of(officer)), found(id), frame.t(AtlasText.FAULT_LATE));
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH + "/{id}/close")
    View close(Frame frame, SignedIn officer, @PathVariable String id, @RequestParam Map<String, String> asked) {
        TakenGap gap = found(id);
        FormFields fields = new FormFields(asked);
        Reader reader = Reader.of(Optional.of(officer));
        Optional<ProofKind> kind = ProofKind.read(fields.text("proof"));
        Optional<SubjectId> producer = producer(gap, fields.text("subject"));
        if (kind.isEmpty() || lacks(fields, "evidence", LONGEST_NOTE)) {
            return page(frame, reader, gap, frame.t(AtlasText.FAULT_EVIDENCE, LONGEST_NOTE));
        }
        if (kind.get() == ProofKind.PRODUCER && producer.isEmpty()) {
            return page(frame, reader, gap, frame.t(AtlasText.FAULT_PRODUCER));
        }
        GapBook.Proof proof = new GapBook.Proof(
                kind.get(), fields.text("evidence"), kind.get() == ProofKind.PRODUCER ? producer : Optional.empty());
        return book.close(gap.id(), proof, officer.id())
                ? Onward.to(frame, PATH + "/" + id)
                : page(frame, reader, found(id), frame.t(AtlasText.FAULT_LATE));
    }

    /** A subject of the province, by its identifier or the address of its page. */
    private Optional<SubjectId> producer(TakenGap gap, String written) {
        String id = written.substring(written.lastIndexOf('/') + 1);
        return SubjectId.read(id)
                .flatMap(subjects::find)
                .filter(subject -> subject.region() != null && gap.region().contains(subject.region()))
                .map(Subject::id);
    }
}

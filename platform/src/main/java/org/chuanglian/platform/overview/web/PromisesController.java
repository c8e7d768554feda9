package org.chuanglian.platform.overview.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.overview.Ledger;
import org.chuanglian.platform.overview.Ledgers;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the promises, and hands out exactly what is shown as files. */
@Controller
class PromisesController {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST = 40;

    private final Ledgers ledgers;
    private final PromisePages pages;
    private final Templates templates;
    private final Clock clock;

    PromisesController(Ledgers ledgers, PromisePages pages, Templates templates, Clock clock) {
        this.ledgers = ledgers;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/promises")
    Html show(
            Frame frame,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String at) {
        Frame framed = frame.in(OverviewRooms.PROMISES, frame.t(OverviewText.PROMISES));
        List<String> notices = new ArrayList<>();
        Optional<PromiseFilter> filter = filter(show);
        if (filter.isEmpty()) {
            notices.add(frame.t(OverviewText.SHOW_UNKNOWN, shortened(show)));
        }
        Optional<KnowledgeTime> newest = ledgers.knownUntil();
        if (newest.isEmpty()) {
            return Html.of(templates.overviewPromises(pages.empty(framed, LocalDate.now(clock), notices)));
        }
        AskedTime time = AskedTime.read(at, newest.get(), clock);
        time.refusal().ifPresent(refusal -> notices.add(frame.t(refusal.why(), refusal.written())));
        Ledger ledger = ledgers.at(time.at(), time.day());
        return Html.of(templates.overviewPromises(
                pages.page(framed, ledger, time, filter.orElse(PromiseFilter.ALL), notices)));
    }

    /** The promises shown, for a spreadsheet: the mark at the front tells it that the text is UTF-8. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/promises.csv")
    ResponseEntity<String> csv(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String at) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(PromiseFile.COLUMNS);
            shown(show, at).forEach(promise -> csv.writeRecord(promise.cells()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException("a string could not be written to", impossible);
        }
        return file("csv", new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .body(text.toString());
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/promises.json")
    ResponseEntity<List<PromiseFile>> json(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String at) {
        return file("json", MediaType.APPLICATION_JSON).body(shown(show, at));
    }

    private List<PromiseFile> shown(@Nullable String show, @Nullable String at) {
        return ledgers
                .knownUntil()
                .map(newest -> {
                    AskedTime time = AskedTime.read(at, newest, clock);
                    return filter(show).orElse(PromiseFilter.ALL).of(ledgers.at(time.at(), time.day()));
                })
                .orElse(List.of())
                .stream()
                .map(PromiseFile::of)
                .toList();
    }

    private static ResponseEntity.BodyBuilder file(String ending, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("promises." + ending)
                                .build()
                                .toString());
    }

    private static Optional<PromiseFilter> filter(@Nullable String show) {
        return show == null || show.isBlank() ? Optional.of(PromiseFilter.ALL) : PromiseFilter.read(show.strip());
    }

    private static String shortened(@Nullable String written) {
        String text = written == null ? "" : written;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

package org.chuanglian.platform.overview.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import org.chuanglian.platform.overview.Overview;
import org.chuanglian.platform.overview.Overviews;
import org.chuanglian.platform.overview.ProvinceFigures;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the headline indicator of every province and year, exactly as recorded. */
@Controller
class HeadlineFile {

    static final String PATH = "/overview/headline.csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Overviews overviews;
    private final Clock clock;

    HeadlineFile(Overviews overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    ResponseEntity<String> csv(Frame frame, @RequestParam(required = false) @Nullable String at) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("indicator", "unit", "year", "region", "name", "value", "doubt");
            Optional<Overview> overview = overviews.knownUntil().map(newest -> read(AskedTime.read(at, newest, clock)));
            if (overview.isPresent() && overview.get().headline().isPresent()) {
                write(csv, frame, overview.get(), overview.get().headline().get());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be written to", impossible);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("headline.csv")
                                .build()
                                .toString())
                .body(text.toString());
    }

    private Overview read(AskedTime time) {
        return time.asked().isEmpty() ? overviews.newest(time.at()) : overviews.at(time.at());
    }

    private static void write(CsvWriter csv, Frame frame, Overview overview, ProvinceFigures figures) {
        PlaceNames names = new PlaceNames(frame.language(), overview.city(), overview.places());
        String unit = figures.indicator().unit();
        figures.values()
                .forEach((year, values) -> new TreeMap<>(values)
                        .forEach((province, value) -> csv.writeRecord(
                                figures.indicator().code(),
                                unit == null ? "" : unit,
                                Integer.toString(year),
                                province.code(),
                                names.region(province),
                                value.toPlainString(),
                                figures.doubt(province, year).map(Doubt::code).orElse(""))));
    }
}

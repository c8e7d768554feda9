package org.chuanglian.platform.points.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.ListFile;
import org.chuanglian.platform.registry.ListFile.Format;
import org.chuanglian.platform.registry.ListFile.Note;
import org.chuanglian.platform.registry.ListFiles;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers officers with the list of points as a file: of a district, the firms that lie there. */
@Controller
class ScoreExportController {

    static final String PATH = "/points/export.";

    private final PointRuns runs;
    private final Schemes schemes;
    private final Regions regions;
    private final ListFiles files;
    private final Acts acts;

    ScoreExportController(PointRuns runs, Schemes schemes, Regions regions, ListFiles files, Acts acts) {
        this.runs = runs;
        this.schemes = schemes;
        this.regions = regions;
        this.files = files;
        this.acts = acts;
    }

    @Admits(Admission.OFFICERS)
    @GetMapping(PATH + "{ending}")
    void export(
            Frame frame,
            SignedIn officer,
            @PathVariable String ending,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        Format format = files.format(ending);
        AskedScores asked = AskedScores.read(
                        Reader.of(Optional.of(officer)), new FormFields(parameters), runs.newest(), schemes)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no points have been computed yet.\nMaybe no yearly figures of firms are recorded."));
        ListFiles.Place place = files.place()
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.TOO_MUCH, "too many files are written now.\nMaybe come again in ten seconds."));
        try {
            response.setContentType(format.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"points." + format.ending() + "\"");
            write(frame, officer, format, asked, response);
        } finally {
            place.giveBack();
        }
    }

    private void write(Frame frame, SignedIn officer, Format format, AskedScores asked, HttpServletResponse response)
            throws IOException {
        ScoreColumns columns = new ScoreColumns(frame, asked.scheme(), regions);
        AtomicLong rows = new AtomicLong();
        try (ListFile file = files.open(format, frame, columns.columns(), response.getOutputStream())) {
            try {
                runs.each(asked.run().id(), asked.filter(), score -> {
                    try {
                        file.row(columns.cells(score));
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                    rows.incrementAndGet();
                });
                file.end(notes(frame, asked, rows.get()));
            } finally {
                // before the file ends, so that nobody holds a whole file that is not in the record
                acts.append(Act.of(ActKind.POINTS_EXPORTED, officer.actor())
                        .about("points-run:" + asked.run().id())
                        .telling("format", format.ending())
                        .telling("rows", rows.get())
                        .keeping("filter", asked.address("")));
            }
        }
    }

    private static Map<Note, String> notes(Frame frame, AskedScores asked, long rows) {
        Map<Note, String> notes = new EnumMap<>(Note.class);
        notes.put(
                Note.FILTER,
                frame.t(
                                ExportedText.YEAR_AND_VERSION,
                                Integer.toString(asked.run().year()),
                                asked.scheme().version())
                        + asked.address(""));
        notes.put(Note.ROWS, Long.toString(rows));
        notes.put(Note.KNOWN, asked.run().knownAt().toString());
        notes.put(Note.SOURCES, frame.t(ExportedText.SOURCES_NOTE));
        return notes;
    }
}

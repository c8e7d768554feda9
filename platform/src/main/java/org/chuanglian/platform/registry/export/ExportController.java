package org.chuanglian.platform.registry.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.ListFile;
import org.chuanglian.platform.registry.ListFile.Format;
import org.chuanglian.platform.registry.ListFile.Note;
import org.chuanglian.platform.registry.ListFiles;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Answers with a list as a file. An address with a malformed part leads to the list's page, which says what is wrong. */
@Controller
class ExportController {

    private final RegistryView registry;
    private final Regions regions;
    private final ExportPlaces places;
    private final ListFiles files;
    private final Templates templates;
    private final Acts acts;

    ExportController(
            RegistryView registry,
            Regions regions,
            ExportPlaces places,
            ListFiles files,
            Templates templates,
            Acts acts) {
        this.registry = registry;
        this.regions = regions;
        this.places = places;
        this.files = files;
        this.templates = templates;
        this.acts = acts;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/export.{ending}")
    @Nullable
    View export(
            Frame frame,
            Reader reader,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> parameters,
            Optional<SignedIn> person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format = files.format(ending);
        RegistryView view = registry.of(reader);
        List<Indicator> indicators = view.catalogue().indicators();
        SubjectQuery.Reading read = SubjectQuery.read(parameters, indicators, Set.of("density"));
        if (!read.malformed().isEmpty()) {
            response.sendRedirect(frame.href(list(request)));
            return null;
        }
        if (!places.take()) {
            return busy(frame, format, request, response);
        }
        try {
            write(
                    frame,
                    format,
                    read.query(),
                    indicators,
                    view,
                    response,
                    rows -> acts.append(act(person, format, read.query(), rows)));
        } finally {
            places.giveBack();
        }
        return null;
    }

    /** Says how many rows left, also of an export that broke off. */
    private static Act act(Optional<SignedIn> reader, Format format, SubjectQuery query, long rows) {
        Actor actor = reader.<Actor>map(person -> new Actor.Person(person.id().value()))
                .orElseGet(Actor.Visitor::new);
        return Act.of(ActKind.EXPORTED, actor)
                .telling("filter", query.encoded())
                .telling("format", format.ending())
                .telling("rows", rows);
    }

    private static String list(HttpServletRequest request) {
        String filters = request.getQueryString();
        return filters == null ? "/registry" : "/registry?" + filters;
    }

    private View busy(Frame frame, Format format, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(ErrorCode.TOO_MUCH.type().status());
        response.setHeader("Retry-After", Integer.toString(ExportPlaces.COME_AGAIN_AFTER));
        String list = frame.href(list(request));
        return Html.of(templates.registryExportBusy(new ExportBusyPage(
                frame.titled(frame.t(ExportText.BUSY)),
                ExportPlaces.AT_ONCE,
                ExportPlaces.COME_AGAIN_AFTER,
                list.replaceFirst("/registry", "/registry/export." + format.ending()),
                list)));
    }

    private void write(
            Frame frame,
            Format format,
            SubjectQuery query,
            List<Indicator> indicators,
            RegistryView view,
            HttpServletResponse response,
            LongConsumer recorded)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"registry." + format.ending() + "\"");
        ExportedColumns columns = new ExportedColumns(
                frame,
                query.shownColumns(),
                regions,
                indicators,
                view.catalogue().units());
        try (ListFile file = files.open(format, frame, columns.columns(), response.getOutputStream())) {
            AtomicLong rows = new AtomicLong();
            try {
                write(frame, query, columns, view.lists(), rows, file);
            } finally {
                // before the file ends, so that nobody holds a whole file that is not in the record
                recorded.accept(rows.get());
            }
        }
    }

    private static void write(
            Frame frame,
            SubjectQuery query,
            ExportedColumns columns,
            SubjectLists lists,
            AtomicLong rows,
            ListFile file)
            throws IOException {
        Optional<KnowledgeTime> known = lists.each(query, row -> {
            try {
                file.row(columns.cells(row));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            rows.incrementAndGet();
        });
        Map<Note, String> notes = new EnumMap<>(Note.class);
        String filter = SubjectQuery.ALL.with(query.filter()).encoded();
        notes.put(Note.FILTER, filter.isEmpty() ? frame.t(RegistryText.EXPORT_EVERYTHING) : filter);
        notes.put(Note.ROWS, Long.toString(rows.get()));
        known.ifPresent(at -> notes.put(Note.KNOWN, at.toString()));
        notes.put(Note.SOURCES, frame.t(RegistryText.EXPORT_SOURCES_NOTE));
        file.end(notes);
    }
}

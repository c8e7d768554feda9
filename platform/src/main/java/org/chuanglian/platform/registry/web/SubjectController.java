package org.chuanglian.platform.registry.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows a subject, and finds it by an official key. */
@Controller
class SubjectController {

    private final Subjects subjects;
    private final RegistryView registry;
    private final SubjectPages pages;
    private final SubjectHistories histories;
    private final Templates templates;

    SubjectController(
            Subjects subjects,
            RegistryView registry,
            SubjectPages pages,
            SubjectHistories histories,
            Templates templates) {
        this.subjects = subjects;
        this.registry = registry;
        this.pages = pages;
        this.histories = histories;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/subjects/{id}")
    View subject(
            Frame frame, Reader reader, @PathVariable String id, @RequestParam(required = false) @Nullable String at) {
        Subject subject = found(id);
        Frame framed = SubjectPages.framed(frame, new SubjectWords(frame.language()).name(subject));
        return Html.of(templates.registrySubject(pages.page(framed, subject, at, reader)));
    }

    /** The history of a reading: a page, or the row below it when htmx asks. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/subjects/{id}/facts/{indicator}/{period}")
    View history(
            Frame frame,
            Reader reader,
            @PathVariable String id,
            @PathVariable String indicator,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        Subject subject = found(id);
        RegistryView view = registry.of(reader);
        Indicator measured = view.catalogue()
                .indicator(indicator)
                .orElseThrow(() -> missing("no indicator has the code \"" + indicator + "\"."));
        Period read = Period.read(period).orElseThrow(() -> missing("\"" + period + "\" is no period."));
        if (closed && fragment) {
            return Html.of(templates.registrySubjecthistoryclosed());
        }
        SubjectHistoryPage page = histories.history(frame, subject, measured, read, pages.asOf(at, view), view.facts());
        return Html.of(fragment ? templates.registrySubjecthistoryrow(page) : templates.registrySubjecthistory(page));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/subjects/{id}/relations/{type}/{end}")
    View relations(
            Frame frame,
            Reader reader,
            @PathVariable String id,
            @PathVariable String type,
            @PathVariable String end,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "1") int page) {
        Subject subject = found(id);
        Direction direction = direction(type, end);
        return Html.of(templates.registrySubjectrelations(
                histories.relations(frame, subject, direction, page, pages.asOf(at, registry.of(reader)))));
    }

    private static Direction direction(String type, String end) {
        boolean outgoing = end.equals("out");
        return RelationType.read(type)
                .filter(known -> outgoing || end.equals("in"))
                .map(known -> new Direction(known, outgoing))
                .orElseThrow(() -> missing("\"" + type + "/" + end + "\" is no type of relation with its end."));
    }

    private static PlatformException missing(String what) {
        return new PlatformException(ErrorCode.NOT_FOUND, what + "\nMaybe the address was copied only in part.");
    }

    /** Leads from an official key to the subject's own address. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/by/{scheme}/{value}")
    View byKey(Frame frame, @PathVariable String scheme, @PathVariable String value) {
        Subject subject = scheme(scheme)
                .filter(known -> !value.isBlank() && value.length() <= 300)
                .flatMap(known -> subjects.find(new SubjectKey(known, value)))
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no subject has the " + scheme + " key \"" + value
                                + "\".\nMaybe the key is mistyped, or of another scheme."));
        return new RedirectView(frame.href("/registry/subjects/" + subject.id()));
    }

    private static Optional<SubjectKey.Scheme> scheme(String code) {
        return Arrays.stream(SubjectKey.Scheme.values())
                .filter(scheme -> scheme.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The subject of an address, or a 404: for an id that names nothing, and for text that is no id. */
    private Subject found(String id) {
        return SubjectId.read(id)
                .flatMap(subjects::find)
                .orElseThrow(() -> missing("no subject has the id \"" + id + "\"."));
    }
}

package org.chuanglian.platform.registry.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows a subject, and finds it by an official key. */
@Controller
class SubjectController {

    private final Subjects subjects;
    private final SubjectPages pages;
    private final Templates templates;

    SubjectController(Subjects subjects, SubjectPages pages, Templates templates) {
        this.subjects = subjects;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/registry/subjects/{id}")
    View subject(Frame frame, @PathVariable String id, @RequestParam(required = false) @Nullable String at) {
        Subject subject = found(id);
        Frame framed = SubjectPages.framed(frame, new SubjectWords(frame.language()).name(subject));
        return Html.of(templates.registrySubject(pages.page(framed, subject, at)));
    }

    /** Leads from an official key to the subject's own address. */
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
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no subject has the id \"" + id + "\".\nMaybe the address was copied only in part."));
    }
}

package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SourceUses;
import org.chuanglian.platform.registry.SourceUses.Use;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FooterLink;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Shows where values come from. */
@Controller
class SourceController {

    private static final Use NOTHING = new Use(0, 0);

    private final Catalogue catalogue;
    private final SourceUses uses;
    private final Templates templates;

    SourceController(Catalogue catalogue, SourceUses uses, Templates templates) {
        this.catalogue = catalogue;
        this.uses = uses;
        this.templates = templates;
    }

    /** Puts the pages on data and methods into the footer. */
    @Configuration(proxyBeanMethods = false)
    static class Footer {

        private static final int AFTER_ACCESSIBILITY = 20;

        @Bean
        FooterLink dataAndMethods() {
            return new FooterLink(AFTER_ACCESSIBILITY, "/registry/sources", SourceText.ROOM);
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/sources")
    View sources(Frame frame) {
        SubjectWords words = new SubjectWords(frame.language());
        Map<String, Use> known = uses.uses();
        List<Source> sources = catalogue.sources();
        List<SourcesPage.Line> lines = sources.stream()
                .map(source -> {
                    Use use = known.getOrDefault(source.code(), NOTHING);
                    return new SourcesPage.Line(
                            words.name(source),
                            frame.href("/registry/sources/" + SubjectLinks.encoded(source.code())),
                            orUnknown(frame, source.publisher()),
                            orUnknown(frame, source.licence()),
                            counted(use.facts()),
                            counted(use.relations()));
                })
                .toList();
        return Html.of(templates.registrySources(new SourcesPage(
                SubjectPages.framed(frame, frame.t(SourceText.SOURCES)),
                frame.t(SourceText.SOURCES_LEDE, sources.size()),
                lines)));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/sources/{code}")
    View source(Frame frame, @PathVariable String code) {
        Source source = catalogue
                .source(code)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no source has the code \"" + code + "\".\nMaybe the address was copied only in part."));
        Use use = uses.uses().getOrDefault(code, NOTHING);
        SubjectWords words = new SubjectWords(frame.language());
        String url = source.url();
        String note = words.note(source);
        return Html.of(templates.registrySource(new SourcePage(
                SubjectPages.framed(frame, words.name(source)),
                words.name(source),
                List.of(
                        new SourcePage.Entry(frame.t(SourceText.PUBLISHER), orUnknown(frame, source.publisher())),
                        new SourcePage.Entry(frame.t(SourceText.LICENCE), orUnknown(frame, source.licence())),
                        new SourcePage.Entry(frame.t(SourceText.NOTE), note == null ? "–" : note),
                        new SourcePage.Entry(frame.t(SourceText.CODE), source.code())),
                url != null && url.matches("https?://\\S+") ? url : null,
                frame.t(SourceText.RESTS_FACTS, use.facts()),
                frame.t(SourceText.RESTS_RELATIONS, use.relations()))));
    }

    private static String orUnknown(Frame frame, @Nullable String text) {
        return text == null ? frame.t(SourceText.NOT_KNOWN) : text;
    }

    private static String counted(long number) {
        return ValueFormat.grouped(BigDecimal.valueOf(number));
    }
}

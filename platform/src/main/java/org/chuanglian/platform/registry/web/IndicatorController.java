package org.chuanglian.platform.registry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows what is measured and how far it is known. */
@Controller
class IndicatorController {

    private final RegistryView registry;
    private final IndicatorPages pages;
    private final Templates templates;

    IndicatorController(RegistryView registry, IndicatorPages pages, Templates templates) {
        this.registry = registry;
        this.pages = pages;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/indicators")
    View indicators(Frame frame, Reader reader) {
        Catalogue catalogue = registry.of(reader).catalogue();
        SubjectWords words = new SubjectWords(frame.language());
        ValueFormat format = new ValueFormat(frame.language(), catalogue.units());
        List<Indicator> indicators = catalogue.indicators();
        Map<String, List<IndicatorsPage.Line>> groups = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            groups.computeIfAbsent(indicator.grouping(), _ -> new java.util.ArrayList<>())
                    .add(new IndicatorsPage.Line(
                            words.name(indicator),
                            frame.href("/registry/indicators/" + SubjectLinks.encoded(indicator.code())),
                            IndicatorPages.unit(frame, indicator, format),
                            IndicatorPages.direction(frame, indicator),
                            words.definition(indicator)));
        }
        return Html.of(templates.registryIndicators(new IndicatorsPage(
                SubjectPages.framed(frame, frame.t(SourceText.INDICATORS)),
                frame.t(SourceText.INDICATORS_LEDE, indicators.size()),
                groups.entrySet().stream()
                        .map(group -> new IndicatorsPage.Group(words.grouping(group.getKey()), group.getValue()))
                        .toList())));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/indicators/{code}")
    View indicator(
            Frame frame,
            Reader reader,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String period) {
        RegistryView view = registry.of(reader);
        Indicator indicator = view.catalogue()
                .indicator(code)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no indicator has the code \"" + code + "\".\nMaybe the address was copied only in part."));
        return Html.of(templates.registryIndicator(pages.page(frame, indicator, period, view)));
    }
}

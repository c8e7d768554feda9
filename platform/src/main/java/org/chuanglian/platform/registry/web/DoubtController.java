package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Doubts;
import org.chuanglian.platform.registry.Doubts.DoubtedValue;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lists the values that are kept although they look wrong. */
@Controller
class DoubtController {

    static final String PATH = "/registry/doubts";

    private static final int ON_A_PAGE = 50;

    private final Doubts doubts;
    private final Catalogue catalogue;
    private final SubjectPages pages;
    private final Templates templates;

    DoubtController(Doubts doubts, Catalogue catalogue, SubjectPages pages, Templates templates) {
        this.doubts = doubts;
        this.catalogue = catalogue;
        this.pages = pages;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    View doubts(
            Frame frame,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String page) {
        @Nullable Doubt wanted = reason == null || reason.isBlank() ? null : reason(reason);
        Map<Doubt, Long> counts = doubts.counts();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long total = wanted == null ? all : counts.getOrDefault(wanted, 0L);
        int last = Math.toIntExact(Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE));
        int shown = page != null && page.matches("[1-9][0-9]{0,8}") ? Math.min(last, Integer.parseInt(page)) : 1;
        List<DoubtedValue> values = doubts.page(wanted, (shown - 1L) * ON_A_PAGE, ON_A_PAGE);
        return Html.of(templates.registryDoubts(new DoubtsPage(
                SubjectPages.framed(frame, frame.t(SourceText.DOUBTS)),
                frame.t(all == 0 ? SourceText.DOUBTS_NONE : SourceText.DOUBTS_LEDE, all),
                choices(frame, counts, all, wanted),
                lines(frame, values),
                new Pager(total, shown, last, number -> address(wanted, number)))));
    }

    private static Doubt reason(String code) {
        return Doubt.read(code)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no doubt has the reason \"" + code + "\".\nMaybe the address was copied only in part."));
    }

    private static String address(@Nullable Doubt reason, int page) {
        List<String> parameters = new ArrayList<>();
        if (reason != null) {
            parameters.add("reason=" + reason.code());
        }
        if (page > 1) {
            parameters.add("page=" + page);
        }
        return parameters.isEmpty() ? PATH : PATH + "?" + String.join("&", parameters);
    }

    private static List<DoubtsPage.Choice> choices(
            Frame frame, Map<Doubt, Long> counts, long all, @Nullable Doubt wanted) {
        List<DoubtsPage.Choice> choices = new ArrayList<>();
        choices.add(new DoubtsPage.Choice(
                frame.t(SourceText.DOUBTS_ALL), counted(all), frame.href(address(null, 1)), wanted == null));
        counts.forEach((reason, count) -> choices.add(new DoubtsPage.Choice(
                frame.t(reason), counted(count), frame.href(address(reason, 1)), reason == wanted)));
        return choices;
    }

    private List<DoubtsPage.Line> lines(Frame frame, List<DoubtedValue> values) {
        SubjectWords words = new SubjectWords(frame.language());
        SubjectLinks links = new SubjectLinks(frame, pages.asOfNow());
        ValueFormat format = new ValueFormat(frame.language(), catalogue.units());
        return values.stream()
                .map(value -> {
                    ValueFormat.Shown shown = format.shown(value.indicator(), value.value());
                    return new DoubtsPage.Line(
                            words.name(value.subject()),
                            links.subject(value.subject().id()),
                            words.name(value.indicator()),
                            links.indicator(value.indicator().code()),
                            value.period().toString(),
                            shown.text() + shown.unit(),
                            shown.exact(),
                            links.history(
                                    value.subject().id(), value.indicator().code(), value.period()),
                            value.holds(),
                            value.reason(),
                            value.source().title(),
                            links.source(value.source()),
                            links.day(value.doubtedSince()));
                })
                .toList();
    }

    private static String counted(long number) {
        return ValueFormat.grouped(BigDecimal.valueOf(number));
    }
}

package org.chuanglian.platform.points.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.points.PointsPolicy;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.run.Score;
import org.chuanglian.platform.points.run.ScoreFilter;
import org.chuanglian.platform.points.run.ScoreList;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists points for officers: of a district, those of the firms that lie there. */
@Controller
class ScoresController {

    static final String PATH = "/points/firms";
    private static final int SIZE = 20;
    private static final int LONGEST = 100;

    private final PointRuns runs;
    private final Schemes schemes;
    private final Regions regions;
    private final Templates templates;

    ScoresController(PointRuns runs, Schemes schemes, Regions regions, Templates templates) {
        this.runs = runs;
        this.schemes = schemes;
        this.regions = regions;
        this.templates = templates;
    }

    @Admits(Admission.OFFICERS)
    @GetMapping(PATH)
    Html list(Frame frame, Reader reader, @RequestParam Map<String, String> parameters) {
        Frame framed = frame.in(PointsRooms.ROOM, frame.t(PointsText.ALL_FIRMS));
        Set<RegionCode> remit = PointsPolicy.lists(reader).orElse(Set.of(new RegionCode("999999")));
        FormFields fields = new FormFields(parameters);
        List<PointRun> newest = runs.newest();
        Optional<PointRun> run = newest.stream()
                .filter(one -> Integer.toString(one.year()).equals(fields.text("year")))
                .findFirst()
                .or(() -> newest.stream().findFirst());
        Optional<SchemeVersion> version = run.flatMap(one -> schemes.find(one.scheme()));
        return Html.of(templates.pointsFirms(
                run.isEmpty() || version.isEmpty()
                        ? empty(framed)
                        : page(framed, remit, fields, version.get().scheme(), run.get(), newest)));
    }

    private static ScoresPage empty(Frame frame) {
        return new ScoresPage(
                frame,
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                PATH,
                false,
                List.of(),
                new Pager(0, 1, 1, page -> PATH));
    }

    private ScoresPage page(
            Frame frame,
            Set<RegionCode> remit,
            FormFields fields,
            PointScheme scheme,
            PointRun run,
            List<PointRun> newest) {
        List<String> stageCodes =
                scheme.stages().stream().map(PointScheme.Stage::code).toList();
        int stage = stageCodes.indexOf(fields.text("stage"));
        String ranking = fields.text("ranked");
        ScoreFilter filter = new ScoreFilter(
                remit,
                cut(fields.text("q")),
                RegionCode.read(fields.text("region")),
                stage < 0 ? Optional.empty() : Optional.of(stage),
                cut(fields.text("field")),
                ranking.equals("yes")
                        ? Optional.of(true)
                        : ranking.equals("no") ? Optional.of(false) : Optional.empty());
        int asked = page(fields.text("page"));
        ScoreList list = runs.list(run.id(), filter, (asked - 1) * SIZE, SIZE);
        int pages = Math.max(1, (list.firms() + SIZE - 1) / SIZE);
        Map<String, String> kept = new LinkedHashMap<>();
        for (String one : List.of("q", "year", "region", "stage", "field", "ranked")) {
            if (!fields.text(one).isEmpty()) {
                kept.put(one, fields.text(one));
            }
        }
        String title = frame.t(PointsText.ALL_FIRMS);
        return new ScoresPage(
                frame,
                frame.t(PointsText.LIST_LEDE, list.firms(), list.ranked()),
                fields.text("q"),
                Integer.toString(run.year()),
                newest.stream()
                        .map(one -> option(
                                Integer.toString(one.year()),
                                Integer.toString(one.year()),
                                Integer.toString(run.year())))
                        .toList(),
                regions(frame, remit, fields.text("region")),
                options(
                        frame,
                        scheme.stages().stream()
                                .map(one -> Map.entry(one.code(), one.name().in(frame.language())))
                                .toList(),
                        fields.text("stage")),
                options(
                        frame,
                        List.of(
                                Map.entry("yes", frame.t(PointsText.RANKED_ONLY)),
                                Map.entry("no", frame.t(PointsText.UNRANKED_ONLY))),
                        ranking),
                fields.text("field"),
                Spread.of(title, list.bands(), -1),
                address(kept),
                fields.text("view").equals("table"),
                list.rows().stream().map(score -> row(frame, scheme, score)).toList(),
                new Pager(list.firms(), Math.min(asked, pages), pages, number -> {
                    Map<String, String> with = new LinkedHashMap<>(kept);
                    with.put("page", Integer.toString(number));
                    return address(with);
                }));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    private static String address(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? PATH
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", PATH + "?", ""));
    }

    private List<ScoresPage.Option> regions(Frame frame, Set<RegionCode> remit, String chosen) {
        List<Map.Entry<String, String>> names = new ArrayList<>();
        for (Regions.Region region : regions.within(null)) {
            boolean open = remit.isEmpty() || remit.stream().anyMatch(own -> own.contains(region.code()));
            if (open) {
                names.add(Map.entry(region.code().code(), name(frame, region)));
            }
        }
        return options(frame, names, chosen);
    }

    private static String name(Frame frame, Regions.Region region) {
        String english = region.nameEn();
        return frame.language() == Language.ENGLISH && english != null ? english : region.name();
    }

    private static List<ScoresPage.Option> options(Frame frame, List<Map.Entry<String, String>> values, String chosen) {
        List<ScoresPage.Option> options = new ArrayList<>();
        options.add(new ScoresPage.Option("", frame.t(PointsText.ANY), chosen.isEmpty()));
        values.forEach(value -> options.add(option(value.getKey(), value.getValue(), chosen)));
        return options;
    }

    private static ScoresPage.Option option(String value, String name, String chosen) {
        return new ScoresPage.Option(value, name, value.equals(chosen));
    }

    private ScoresPage.Row row(Frame frame, PointScheme scheme, Score score) {
        RegionCode region = score.region();
        double share = score.total() / scheme.full(score.stage());
        return new ScoresPage.Row(
                score.place().map(place -> Integer.toString(place.overall())).orElse("–"),
                score.name(),
                frame.href(FirmPages.path(score.subject())),
                region == null ? "–" : name(frame, regions.named(region)),
                score.field(),
                scheme.stages().get(score.stage()).name().in(frame.language()),
                Figures.points(score.total()),
                Figures.percent(score.coverage()) + "%",
                new FirmPage.Bar(Figures.width(share), null, frame.t(PointsText.SHARE_ALONE, Figures.percent(share))));
    }
}

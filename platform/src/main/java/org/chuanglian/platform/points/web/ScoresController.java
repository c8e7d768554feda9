package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.run.Score;
import org.chuanglian.platform.points.run.ScoreList;
import org.chuanglian.platform.points.scheme.PointScheme;
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
import org.chuanglian.platform.shell.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists points for officers: of a district, those of the firms that lie there. */
@Controller
class ScoresController {

    static final String PATH = "/points/firms";
    private static final int SIZE = 20;
    private static final List<Map.Entry<Text, String>> EXPORTS = List.of(
            Map.entry(ExportedText.CSV, "csv"),
            Map.entry(ExportedText.XLSX, "xlsx"),
            Map.entry(ExportedText.JSON, "json"));

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
        FormFields fields = new FormFields(parameters);
        List<PointRun> newest = runs.newest();
        return Html.of(templates.pointsFirms(AskedScores.read(reader, fields, newest, schemes)
                .map(asked -> page(framed, asked, fields, newest))
                .orElseGet(() -> empty(framed))));
    }

    private static ScoresPage empty(Frame frame) {
        return new ScoresPage(
                frame,
                "",
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
                List.of(),
                false,
                List.of(),
                new Pager(0, 1, 1, page -> PATH));
    }

    private ScoresPage page(Frame frame, AskedScores asked, FormFields fields, List<PointRun> newest) {
        PointScheme scheme = asked.scheme();
        PointRun run = asked.run();
        int number = page(fields.text("page"));
        ScoreList list = runs.list(run.id(), asked.filter(), (number - 1) * SIZE, SIZE);
        int pages = Math.max(1, (list.firms() + SIZE - 1) / SIZE);
        String title = frame.t(PointsText.ALL_FIRMS);
        return new ScoresPage(
                frame,
                frame.t(PointsText.LIST_LEDE, list.firms(), list.ranked()),
                notice(frame, asked, newest),
                fields.text("q"),
                Integer.toString(run.year()),
                newest.stream()
                        .map(one -> option(
                                Integer.toString(one.year()),
                                Integer.toString(one.year()),
                                Integer.toString(run.year())))
                        .toList(),
                regions(frame, asked.remit(), fields.text("region")),
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
                        fields.text("ranked")),
                fields.text("field"),
                Spread.of(title, list.bands(), -1),
                asked.address(PATH),
                EXPORTS.stream()
                        .map(form -> new ScoresPage.Export(
                                frame.t(form.getKey()),
                                frame.href(asked.address(ScoreExportController.PATH + form.getValue()))))
                        .toList(),
                fields.text("view").equals("table"),
                list.rows().stream().map(score -> row(frame, scheme, score)).toList(),
                new Pager(list.firms(), Math.min(number, pages), pages, other -> {
                    Map<String, String> with = new LinkedHashMap<>(asked.kept());
                    with.put("page", Integer.toString(other));
                    return AskedScores.address(PATH, with);
                }));
    }

    /** In the first year there is no growth, and with it too little for any rank. */
    private static String notice(Frame frame, AskedScores asked, List<PointRun> newest) {
        int year = asked.run().year();
        boolean first = newest.stream().allMatch(one -> one.year() >= year);
        return first && asked.run().ranked() == 0
                ? frame.t(
                        PointsText.LIST_FIRST_YEAR,
                        Integer.toString(year),
                        Figures.percent(asked.scheme().ranked()))
                : "";
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
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
        double share = score.total() / scheme.full(score.stage(), score.field());
        return new ScoresPage.Row(
                score.place()
                        .map(place -> Integer.toString(place.overall()))
                        .orElse(score.vetoed() ? frame.t(ExportedText.VETO) : "–"),
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

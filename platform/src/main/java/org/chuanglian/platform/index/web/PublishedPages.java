package org.chuanglian.platform.index.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.index.IndexChanges;
import org.chuanglian.platform.index.IndexPolicy;
import org.chuanglian.platform.index.IndexReading;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Vintage;
import org.chuanglian.platform.index.Vintages;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.scoring.Explanation;
import org.chuanglian.scoring.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was published, beside what is known now. */
@Component
class PublishedPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 12;

    private final Vintages vintages;
    private final IndexSchemes schemes;
    private final IndexRuns runs;
    private final Clock clock;

    PublishedPages(Vintages vintages, IndexSchemes schemes, IndexRuns runs, Clock clock) {
        this.vintages = vintages;
        this.schemes = schemes;
        this.runs = runs;
        this.clock = clock;
    }

    /** @param shown the vintage that the page shows; null where it shows what is known now */
    PublishedPart part(
            Frame frame,
            Looked looked,
            Written written,
            Reader reader,
            @Nullable Vintage shown,
            @Nullable IndexText message) {
        List<Vintage> all = vintages.of(looked.run().scheme().code());
        NavigableSet<Integer> years = new TreeSet<>();
        Map<Vintage, Map<Integer, Double>> said = new HashMap<>();
        for (Vintage vintage : all) {
            Map<Integer, Double> scores = new HashMap<>();
            vintages.standings(vintage, vintage.scheme().top(), looked.place())
                    .forEach(stood -> scores.put(stood.year(), stood.standing().score()));
            years.addAll(scores.keySet());
            said.put(vintage, scores);
        }
        List<PublishedPart.Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(frame, looked, all, i, years, said, shown));
        }
        boolean may = shown == null && IndexPolicy.publish(reader).isAllowed();
        Optional<Vintage> against = shown == null ? all.stream().findFirst() : Optional.of(shown);
        return new PublishedPart(
                years.stream().map(String::valueOf).toList(),
                rows.stream().limit(SHOWN).toList(),
                may ? looked.run().at().toString() : null,
                message == null ? "" : frame.t(message),
                against.flatMap(vintage -> since(frame, looked, written, vintage))
                        .orElse(null));
    }

    private PublishedPart.Row row(
            Frame frame,
            Looked looked,
            List<Vintage> all,
            int place,
            NavigableSet<Integer> years,
            Map<Vintage, Map<Integer, Double>> said,
            @Nullable Vintage shown) {
        Vintage vintage = all.get(place);
        Map<Integer, Double> own = said.getOrDefault(vintage, Map.of());
        List<PublishedPart.Cell> cells = new ArrayList<>();
        for (int year : years) {
            String score = text(own.get(year));
            boolean first = !score.isEmpty()
                    && all.subList(place + 1, all.size()).stream()
                            .noneMatch(
                                    older -> said.getOrDefault(older, Map.of()).containsKey(year));
            String before = place + 1 < all.size()
                    ? text(said.getOrDefault(all.get(place + 1), Map.of()).get(year))
                    : "";
            cells.add(new PublishedPart.Cell(
                    score, first, !score.isEmpty() && !before.isEmpty() && !before.equals(score)));
        }
        return new PublishedPart.Row(
                minute(vintage),
                frame.href("/index?vintage=" + vintage.id() + "&region=" + looked.place()),
                frame.t(IndexText.VERSION, vintage.scheme().version()),
                cells,
                vintage.equals(shown));
    }

    private static String text(@Nullable Double score) {
        return score == null ? "" : Written.score(score);
    }

    private String minute(Vintage vintage) {
        return LocalDateTime.ofInstant(vintage.publishedAt(), clock.getZone()).format(MINUTE);
    }

    /** What happened to the page's year since a vintage; nothing where nothing did. */
    private Optional<PublishedPart.Since> since(Frame frame, Looked looked, Written written, Vintage vintage) {
        if (!(runs.newest(schemes.provinces()) instanceof IndexReading.Computed(IndexRun now))
                || !(runs.at(vintage.scheme(), vintage.knownAt()) instanceof IndexReading.Computed(IndexRun then))) {
            return Optional.empty();
        }
        OptionalDouble before = then.score(then.scheme().top(), looked.place(), looked.year());
        OptionalDouble after = now.score(now.scheme().top(), looked.place(), looked.year());
        Optional<Parts> change = IndexChanges.between(then, now, looked.place(), looked.year());
        if (before.isEmpty() || after.isEmpty() || change.isEmpty()) {
            return Optional.empty();
        }
        List<Parts.Part> moved = change.get().parts().stream()
                .filter(part -> part.value() != 0)
                .sorted(Comparator.<Parts.Part>comparingDouble(part -> -Math.abs(part.value())))
                .toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        Falls falls = new Falls(
                before.getAsDouble(),
                after.getAsDouble(),
                new Parts(0, moved, after.getAsDouble() - before.getAsDouble()));
        return Optional.of(new PublishedPart.Since(
                frame.t(
                        IndexText.SINCE_TITLE,
                        Integer.toString(looked.year()),
                        Written.score(before.getAsDouble()),
                        Written.score(after.getAsDouble())),
                falls.steps(
                        frame.t(IndexText.SINCE_THEN, minute(vintage)),
                        frame.t(IndexText.SINCE_NOW),
                        code -> code.equals(Explanation.METHOD) ? frame.t(IndexText.SINCE_METHOD) : written.node(code)),
                frame.t(IndexText.SINCE_NOTE)));
    }

    /** Says that the page shows a vintage, after computing it again and comparing every digit. */
    PublishedPart.Banner banner(Frame frame, Looked looked, Vintage vintage) {
        boolean same = vintages.standings(vintage).equals(runs.standings(looked.run()));
        return new PublishedPart.Banner(
                frame.t(
                        IndexText.AS_PUBLISHED,
                        minute(vintage),
                        vintage.scheme().version(),
                        LocalDateTime.ofInstant(vintage.knownAt().instant(), clock.getZone())
                                .format(MINUTE)),
                same,
                frame.href("/index?region=" + looked.place() + "&year=" + looked.year()));
    }
}

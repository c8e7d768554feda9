package org.chuanglian.platform.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.overview.Ledger;
import org.chuanglian.platform.overview.Ledgers;
import org.chuanglian.platform.overview.Obstacle;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.Promises;
import org.chuanglian.platform.overview.Standing;
import org.chuanglian.platform.overview.Status;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;

/** Puts a ledger into the page of promises. */
@Component
class PromisePages {

    private final Ledgers ledgers;
    private final Catalogue catalogue;

    PromisePages(Ledgers ledgers, Catalogue catalogue) {
        this.ledgers = ledgers;
        this.catalogue = catalogue;
    }

    PromisesPage page(Frame frame, Ledger ledger, AskedTime time, PromiseFilter filter, List<String> notices) {
        PromiseRows rows = new PromiseRows(frame, new ValueFormat(frame.language(), catalogue.units()));
        Map<Status, Integer> counts = ledger.counts();
        String at = time.parameter();
        return new PromisesPage(
                frame,
                lede(frame, ledger, counts),
                time.day().toString(),
                notices,
                time.asked().isEmpty() ? "" : time.day().toString(),
                past(frame, time),
                ledger.entries().isEmpty() ? null : StatusBar.of(frame, counts),
                Arrays.stream(PromiseFilter.values())
                        .map(each -> new PromisesPage.Choice(
                                frame.t(each.label()),
                                each.of(ledger).size(),
                                frame.href("/promises" + query(each, at)),
                                each == filter))
                        .toList(),
                filter.of(ledger).stream()
                        .map(entry -> rows.row(entry, earlier(entry, ledger)))
                        .toList(),
                reasons(frame, ledger),
                frame.href("/promises.csv" + query(filter, at)),
                frame.href("/promises.json" + query(filter, at)));
    }

    /** That the page tells the past; empty when it tells what is known now. */
    private static String past(Frame frame, AskedTime time) {
        return time.asked()
                .map(asked -> switch (asked) {
                    case AskedTime.Asked.Day day -> frame.t(OverviewText.AT_PAST, day.parameter());
                    case AskedTime.Asked.Moment moment -> frame.t(OverviewText.AT_MOMENT_PAST, moment.shown());
                })
                .orElse("");
    }

    /** The page before anything was recorded. */
    PromisesPage empty(Frame frame, LocalDate today, List<String> notices) {
        return new PromisesPage(
                frame,
                frame.t(OverviewText.PROMISES_NONE),
                today.toString(),
                notices,
                "",
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    private List<Promises.Worded> earlier(Ledger.Entry entry, Ledger ledger) {
        return entry.wordings() == 1
                ? List.of()
                : ledgers.wordings(entry.promise().code(), ledger.at()).stream()
                        .skip(1)
                        .toList();
    }

    private static String lede(Frame frame, Ledger ledger, Map<Status, Integer> counts) {
        int all = ledger.entries().size();
        int unmeasurable = counts.getOrDefault(Status.UNMEASURABLE, 0);
        if (all == 0) {
            return frame.t(OverviewText.PROMISES_NONE);
        }
        return unmeasurable == all
                ? frame.t(OverviewText.LEDE_ALL_UNMEASURABLE, all)
                : frame.t(
                        OverviewText.LEDE,
                        all,
                        all - unmeasurable,
                        counts.getOrDefault(Status.KEPT, 0),
                        counts.getOrDefault(Status.ON_TRACK, 0),
                        counts.getOrDefault(Status.SLOW, 0),
                        counts.getOrDefault(Status.OUT_OF_REACH, 0),
                        unmeasurable);
    }

    private static List<PromisesPage.Reason> reasons(Frame frame, Ledger ledger) {
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        for (Ledger.Entry entry : ledger.entries()) {
            if (entry.standing() instanceof Standing.Unmeasurable(Obstacle why, var _)) {
                counts.merge(why, 1, Integer::sum);
            }
        }
        List<Map.Entry<Obstacle, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return order.stream()
                .map(reason -> new PromisesPage.Reason(
                        frame.t(reason.getKey().why()), frame.t(reason.getKey().remedy()), reason.getValue()))
                .toList();
    }

    /** The address's parameters; the usual is left out. */
    private static String query(PromiseFilter filter, String at) {
        List<String> parts = new ArrayList<>();
        if (filter != PromiseFilter.ALL) {
            parts.add("show=" + filter.code());
        }
        if (!at.isEmpty()) {
            parts.add(at);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}

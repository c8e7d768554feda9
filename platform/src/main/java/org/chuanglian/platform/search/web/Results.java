package org.chuanglian.platform.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.Closeness;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.SubjectIndex.Found;
import org.chuanglian.platform.search.SubjectIndex.Hit;
import org.chuanglian.platform.search.SubjectIndex.Search;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches and puts what was found into words. */
@Component
class Results {

    static final String PATH = "/search";
    static final int ON_A_PAGE = 20;
    static final int LAST_PAGE = SubjectIndex.DEEPEST / ON_A_PAGE;

    private static final int LONGEST_SHOWN = 60;
    private static final int MEANT = 3;

    private final SubjectIndex index;
    private final Regions regions;

    Results(SubjectIndex index, Regions regions) {
        this.index = index;
        this.regions = regions;
    }

    SearchPage page(Frame frame, String text, @Nullable String kindCode, int asked) {
        List<String> remarks = new ArrayList<>();
        Optional<SubjectKind> kind = Optional.ofNullable(kindCode)
                .filter(code -> !code.isEmpty())
                .flatMap(code -> {
                    Optional<SubjectKind> known = SubjectKind.read(code);
                    if (known.isEmpty()) {
                        remarks.add(frame.t(SearchText.UNKNOWN_KIND, shown(code)));
                    }
                    return known;
                });
        int page = Math.clamp(asked, 1, LAST_PAGE);
        if (asked > LAST_PAGE) {
            remarks.add(frame.t(SearchText.TOO_DEEP, LAST_PAGE));
        }
        Found found = index.search(new Search(text, kind.orElse(null), (page - 1) * ON_A_PAGE, ON_A_PAGE));
        String address = frame.href(PATH) + "?q=" + encoded(text);
        String ofKind = kind.map(one -> address + "&kind=" + one.code()).orElse(address);
        return new SearchPage(
                frame,
                text,
                finding(frame, text, found),
                remarks,
                tabs(frame, found.byKind(), kind, address),
                found.hits().stream().map(hit -> result(frame, hit)).toList(),
                meant(frame, found),
                pager(frame, found.total(), page, ofKind));
    }

    private static String finding(Frame frame, String text, Found found) {
        if (text.isBlank()) {
            return frame.t(SearchText.NOTHING_TYPED);
        }
        if (found.total() == 0) {
            return frame.t(SearchText.FOUND_NOTHING, shown(text));
        }
        return frame.t(
                onlySlips(found) ? SearchText.FOUND_SLIPPED : SearchText.FOUND, shown(text), figure(found.total()));
    }

    private static boolean onlySlips(Found found) {
        return found.hits().stream().allMatch(hit -> hit.evidence().closeness() == Closeness.SLIP);
    }

    private static List<SearchPage.Link> meant(Frame frame, Found found) {
        if (found.hits().isEmpty() || !onlySlips(found)) {
            return List.of();
        }
        return found.hits().stream()
                .map(hit -> hit.evidence().text())
                .distinct()
                .limit(MEANT)
                .map(name -> new SearchPage.Link(name, frame.href(PATH) + "?q=" + encoded(name)))
                .toList();
    }

    private static List<SearchPage.Tab> tabs(
            Frame frame, Map<SubjectKind, Long> byKind, Optional<SubjectKind> kind, String address) {
        if (byKind.isEmpty()) {
            return List.of();
        }
        List<SearchPage.Tab> tabs = new ArrayList<>();
        long all = byKind.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new SearchPage.Tab(frame.t(SearchText.ALL), figure(all), address, kind.isEmpty()));
        byKind.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<SubjectKind, Long> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> tabs.add(new SearchPage.Tab(
                        frame.t(RegistryText.of(one.getKey())),
                        figure(one.getValue()),
                        address + "&kind=" + one.getKey().code(),
                        kind.filter(current -> current == one.getKey()).isPresent())));
        return tabs;
    }

    private SearchPage.Result result(Frame frame, Hit hit) {
        Entry subject = hit.subject();
        Evidence evidence = hit.evidence();
        boolean named = evidence.aspect() == Evidence.Aspect.NAME;
        return new SearchPage.Result(
                frame.href("/registry/subjects/" + subject.id()),
                named ? evidence.pieces() : List.of(new Evidence.Piece(subject.name(), false)),
                subject.sample(),
                frame.t(RegistryText.of(subject.kind())),
                place(frame, subject.region()),
                key(subject),
                SearchText.of(evidence.aspect()).map(frame::t).orElse(""),
                named ? List.of() : evidence.pieces(),
                SearchText.of(evidence).map(frame::t).orElse(""));
    }

    private String place(Frame frame, @Nullable RegionCode code) {
        if (code == null) {
            return "";
        }
        Regions.Region region = regions.named(code);
        String english = region.nameEn();
        return frame.language() == Language.ENGLISH && english != null ? english : region.name();
    }

    /** The first key that people know. */
    static String key(Entry subject) {
        return subject.keys().stream()
                .filter(key -> switch (key.scheme()) {
                    case USCC, STOCK, PROJECT, PATENT -> true;
                    case GBT2260, NAME, PACK -> false;
                })
                .map(SubjectKey::value)
                .findFirst()
                .orElse("");
    }

    private static SearchPage.Pager pager(Frame frame, long total, int page, String address) {
        long last = Math.clamp((total + ON_A_PAGE - 1) / ON_A_PAGE, 1, LAST_PAGE);
        return new SearchPage.Pager(
                frame.t(org.chuanglian.platform.shell.ShellText.PAGE_COUNT, figure(total), page, last),
                page > 1 ? address + "&page=" + (page - 1) : null,
                page < last ? address + "&page=" + (page + 1) : null);
    }

    /** What was typed, short enough for a heading. */
    static String shown(String text) {
        String one = text.strip();
        return one.codePointCount(0, one.length()) <= LONGEST_SHOWN
                ? one
                : one.substring(0, one.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text.length() > 200 ? text.substring(0, 200) : text, StandardCharsets.UTF_8);
    }

    static String figure(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }
}

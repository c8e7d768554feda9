package org.chuanglian.platform.registry.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectFilter.Life;
import org.chuanglian.platform.registry.SubjectFilter.Place;
import org.chuanglian.platform.registry.SubjectFilter.Samples;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists.Facets;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.web.ListPage.Chip;
import org.chuanglian.platform.registry.web.ListPage.Form;
import org.chuanglian.platform.registry.web.ListPage.Option;
import org.chuanglian.platform.registry.web.ListPage.OptionGroup;
import org.chuanglian.platform.registry.web.ListPage.Spread;
import org.chuanglian.platform.registry.web.ListPage.SpreadPart;
import org.chuanglian.platform.registry.web.ListPage.Tab;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Lays out what narrows a list: tabs, the form with its counts, the divisions beside it, and the chips. */
final class ListForm {

    /** The city whose districts are offered one by one. */
    private static final RegionCode CITY = new RegionCode("500000");

    /** The fields that a select offers; more are found by their words. */
    private static final int FIELDS_OFFERED = 60;

    /** The parts a division shows. */
    private static final int PARTS = 6;

    private final Frame frame;
    private final ListAddress address;
    private final SubjectFilter filter;
    private final Facets facets;
    private final ListTable names;

    ListForm(Frame frame, ListAddress address, Facets facets, ListTable names) {
        this.frame = frame;
        this.address = address;
        this.filter = address.query().filter();
        this.facets = facets;
        this.names = names;
    }

    List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(
                frame.t(RegistryText.GROUP_ALL),
                href(filter.withKinds(Set.of())),
                count(Set.of(SubjectKind.values())),
                filter.kinds().isEmpty()));
        for (SubjectKind.Group group : SubjectKind.Group.values()) {
            long count = count(group.kinds());
            boolean current = group().filter(group::equals).isPresent();
            if (count > 0 || current) {
                tabs.add(new Tab(
                        frame.t(RegistryText.of(group)), href(filter.withKinds(group.kinds())), count, current));
            }
        }
        return tabs;
    }

    private long count(Set<SubjectKind> kinds) {
        return kinds.stream()
                .mapToLong(kind -> facets.kinds().getOrDefault(kind, 0L))
                .sum();
    }

    /** The family that the kinds listed belong to; empty when they are of several, or not narrowed. */
    private Optional<SubjectKind.Group> group() {
        return filter.kinds().isEmpty()
                ? Optional.empty()
                : Arrays.stream(SubjectKind.Group.values())
                        .filter(group -> group.kinds().containsAll(filter.kinds()))
                        .findFirst();
    }

    /** Another filter keeps its own order, but not columns that mean nothing to other kinds. */
    private String href(SubjectFilter other) {
        SubjectQuery query = other.kinds().equals(filter.kinds())
                ? address.query().with(other)
                : SubjectQuery.ALL.with(other).withSize(address.query().size());
        return frame.href(address.with(query).href());
    }

    Form form() {
        List<Map.Entry<String, String>> carried = new ArrayList<>(
                address.except("q", "kind", "group", "region", "field", "stage", "sample", "class", "page"));
        group().ifPresent(group -> carried.add(Map.entry("group", group.code())));
        boolean more = filter.life() != null || filter.samples() != Samples.INCLUDED || filter.filedUnder() != null;
        return new Form(
                carried,
                filter.text(),
                kinds(),
                regions(),
                fields(),
                stages(),
                samples(),
                filter.filedUnder() == null
                        ? ""
                        : filter.filedUnder().scheme() + ":"
                                + filter.filedUnder().code(),
                more,
                href(SubjectFilter.ALL.withKinds(
                        group().map(SubjectKind.Group::kinds).orElse(Set.of()))));
    }

    private String counted(String name, long count) {
        return frame.t(RegistryText.OPTION, name, count);
    }

    private List<Option> kinds() {
        List<Option> options = new ArrayList<>();
        boolean whole = filter.kinds().isEmpty()
                || group().filter(group -> group.kinds().equals(filter.kinds())).isPresent();
        options.add(new Option("", frame.t(RegistryText.ANY_KIND), whole));
        if (!whole && filter.kinds().size() > 1) {
            String codes = String.join(
                    ",", filter.kinds().stream().map(SubjectKind::code).toList());
            options.add(new Option(
                    codes, frame.t(RegistryText.CHOSEN_KINDS, filter.kinds().size()), true));
        }
        Set<SubjectKind> offered = group().map(SubjectKind.Group::kinds).orElse(Set.of(SubjectKind.values()));
        facets.kinds().forEach((kind, count) -> {
            if (offered.contains(kind)) {
                boolean selected = !whole && filter.kinds().equals(Set.of(kind));
                options.add(new Option(kind.code(), counted(frame.t(RegistryText.of(kind)), count), selected));
            }
        });
        return options;
    }

    private List<OptionGroup> regions() {
        Place place = filter.place();
        RegionCode chosen = place instanceof Place.Within(RegionCode region) ? region : null;
        List<OptionGroup> groups = new ArrayList<>();
        List<Option> plain = new ArrayList<>();
        plain.add(new Option("", frame.t(RegistryText.ANY_REGION), place == null));
        long unknown = facets.regions().getOrDefault("", 0L);
        if (unknown > 0 || place instanceof Place.Unknown) {
            plain.add(new Option(
                    "unknown", counted(frame.t(RegistryText.UNKNOWN_REGION), unknown), place instanceof Place.Unknown));
        }
        groups.add(new OptionGroup("", plain));
        groups.add(new OptionGroup(frame.t(RegistryText.DISTRICTS), options(districts(CITY), chosen)));
        groups.add(new OptionGroup(frame.t(RegistryText.PROVINCES), options(provinces(), chosen)));
        boolean offered = chosen == null
                || groups.stream().flatMap(group -> group.options().stream()).anyMatch(Option::selected);
        if (!offered && chosen != null) {
            plain.add(new Option(chosen.code(), names.name(chosen), true));
        }
        groups.removeIf(group -> group.options().isEmpty());
        return groups;
    }

    private List<Option> options(Map<RegionCode, Long> counts, @Nullable RegionCode chosen) {
        return counts.entrySet().stream()
                .map(entry -> new Option(
                        entry.getKey().code(),
                        counted(names.name(entry.getKey()), entry.getValue()),
                        entry.getKey().equals(chosen)))
                .toList();
    }

    private Map<RegionCode, Long> provinces() {
        Map<RegionCode, Long> counts = new TreeMap<>();
        facets.regions()
                .forEach((code, count) ->
                        RegionCode.read(code).ifPresent(region -> counts.merge(region.province(), count, Long::sum)));
        return counts;
    }

    private Map<RegionCode, Long> districts(RegionCode province) {
        Map<RegionCode, Long> counts = new TreeMap<>();
        facets.regions()
                .forEach((code, count) -> RegionCode.read(code)
                        .filter(region -> province.contains(region) && !province.equals(region))
                        .ifPresent(region -> counts.merge(region, count, Long::sum)));
        return counts;
    }

    private List<Option> fields() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", frame.t(RegistryText.ANY_FIELD), filter.field() == null));
        largest(facets.fields(), FIELDS_OFFERED)
                .forEach(entry -> options.add(new Option(
                        entry.getKey(),
                        counted(entry.getKey(), entry.getValue()),
                        entry.getKey().equals(filter.field()))));
        if (filter.field() != null && options.stream().noneMatch(Option::selected)) {
            options.add(new Option(filter.field(), filter.field(), true));
        }
        return options;
    }

    private static <K extends Comparable<K>> Stream<Map.Entry<K, Long>> largest(Map<K, Long> counts, int most) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(""))
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most);
    }

    private List<Option> stages() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", frame.t(RegistryText.ANY_STAGE), filter.life() == null));
        long imported = facets.stages().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .mapToLong(Map.Entry::getValue)
                .sum();
        options.add(new Option(
                "any", counted(frame.t(RegistryText.IMPORTED), imported), filter.life() instanceof Life.Imported));
        for (Stage stage : Stage.values()) {
            options.add(new Option(
                    stage.code(),
                    counted(frame.t(RegistryText.of(stage)), facets.stages().getOrDefault(stage.code(), 0L)),
                    filter.life() instanceof Life.At at && at.stage() == stage));
        }
        return options;
    }

    private List<Option> samples() {
        return List.of(
                new Option("", frame.t(RegistryText.SAMPLES_INCLUDED), filter.samples() == Samples.INCLUDED),
                new Option(
                        "only",
                        counted(frame.t(RegistryText.SAMPLES_ONLY), facets.samples()),
                        filter.samples() == Samples.ONLY),
                new Option("none", frame.t(RegistryText.SAMPLES_EXCLUDED), filter.samples() == Samples.EXCLUDED));
    }

    /** How what is listed divides further; a division with a single part says nothing. */
    List<Spread> spreads() {
        Set<SubjectKind> offered = group().map(SubjectKind.Group::kinds).orElse(Set.of(SubjectKind.values()));
        List<SpreadPart> kinds = largest(facets.kinds(), SubjectKind.values().length)
                .filter(entry -> offered.contains(entry.getKey()))
                .limit(PARTS)
                .map(entry -> new SpreadPart(
                        frame.t(RegistryText.of(entry.getKey())),
                        href(filter.withKinds(Set.of(entry.getKey()))),
                        entry.getValue(),
                        filter.kinds().equals(Set.of(entry.getKey()))))
                .toList();
        boolean inCity = filter.place() instanceof Place.Within(RegionCode region) && CITY.contains(region);
        List<SpreadPart> regions = largest(inCity ? districts(CITY) : provinces(), PARTS)
                .map(entry -> new SpreadPart(
                        names.name(entry.getKey()),
                        href(filter.withPlace(new Place.Within(entry.getKey()))),
                        entry.getValue(),
                        new Place.Within(entry.getKey()).equals(filter.place())))
                .toList();
        List<SpreadPart> fields = largest(facets.fields(), PARTS)
                .map(entry -> new SpreadPart(
                        entry.getKey(),
                        href(filter.withField(entry.getKey())),
                        entry.getValue(),
                        entry.getKey().equals(filter.field())))
                .toList();
        return Stream.of(
                        new Spread(frame.t(RegistryText.KIND), kinds),
                        new Spread(frame.t(RegistryText.REGION), regions),
                        new Spread(frame.t(RegistryText.FIELD), fields))
                .filter(spread -> spread.parts().size() > 1)
                .toList();
    }

    List<Chip> chips(@Nullable String relatedName) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            chips.add(chip(RegistryText.TEXT, frame.t(RegistryText.CHIP_TEXT, filter.text()), "q"));
        }
        boolean wholeGroup =
                group().filter(group -> group.kinds().equals(filter.kinds())).isPresent();
        if (!filter.kinds().isEmpty() && !wholeGroup) {
            String kinds = filter.kinds().size() > 2
                    ? frame.t(RegistryText.CHOSEN_KINDS, filter.kinds().size())
                    : String.join(
                            frame.t(RegistryText.LEDE_JOINT),
                            filter.kinds().stream()
                                    .map(kind -> frame.t(RegistryText.of(kind)))
                                    .toList());
            chips.add(chip(RegistryText.KIND, kinds, "kind"));
        }
        switch (filter.place()) {
            case null -> {
                // anywhere
            }
            case Place.Within within -> chips.add(chip(RegistryText.REGION, names.name(within.region()), "region"));
            case Place.Unknown() ->
                chips.add(chip(RegistryText.REGION, frame.t(RegistryText.UNKNOWN_REGION), "region"));
        }
        if (filter.field() != null) {
            chips.add(chip(RegistryText.FIELD, filter.field(), "field"));
        }
        switch (filter.life()) {
            case null -> {
                // imported or not
            }
            case Life.Imported() -> chips.add(chip(RegistryText.COLUMN_STAGE, frame.t(RegistryText.IMPORTED), "stage"));
            case Life.At at ->
                chips.add(chip(RegistryText.COLUMN_STAGE, frame.t(RegistryText.of(at.stage())), "stage"));
        }
        switch (filter.samples()) {
            case INCLUDED -> {
                // the usual
            }
            case ONLY -> chips.add(chip(RegistryText.SAMPLES, frame.t(RegistryText.SAMPLES_ONLY), "sample"));
            case EXCLUDED -> chips.add(chip(RegistryText.SAMPLES, frame.t(RegistryText.SAMPLES_EXCLUDED), "sample"));
        }
        if (filter.filedUnder() != null) {
            chips.add(chip(
                    RegistryText.CLASS,
                    filter.filedUnder().scheme() + ":" + filter.filedUnder().code(),
                    "class"));
        }
        if (filter.relatedTo() != null) {
            chips.add(chip(
                    RegistryText.RELATED,
                    relatedName == null ? filter.relatedTo().toString() : relatedName,
                    "related"));
        }
        return chips;
    }

    private Chip chip(RegistryText part, String value, String parameter) {
        return new Chip(frame.t(RegistryText.CHIP, frame.t(part), value), parameter);
    }
}

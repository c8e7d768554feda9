package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryRoom;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectLists.Facets;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The map by district: how many subjects of a list there are where. */
@Controller
class RegionMapController {

    static final String PATH = ListAddress.PATH + "/map";
    private static final String VIEW = "view";
    private static final String TABLE = "table";

    /** What lies in places; the places themselves are not counted. */
    private static final Set<SubjectKind> PLACED = EnumSet.complementOf(EnumSet.of(SubjectKind.REGION));

    private final SubjectLists lists;
    private final RegionMaps maps;
    private final Regions regions;
    private final Catalogue catalogue;
    private final Templates templates;

    RegionMapController(
            SubjectLists lists, RegionMaps maps, Regions regions, Catalogue catalogue, Templates templates) {
        this.lists = lists;
        this.maps = maps;
        this.regions = regions;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    View map(Frame frame, @RequestParam MultiValueMap<String, String> parameters) {
        SubjectQuery.Reading read = SubjectQuery.read(parameters, catalogue.indicators(), Set.of(VIEW));
        SubjectFilter filter = read.query().filter().withPlace(null);
        Facets facets = lists.facets(filter.kinds().isEmpty() ? filter.withKinds(PLACED) : filter);
        boolean asTable = parameters.getOrDefault(VIEW, List.of()).contains(TABLE);
        Map<RegionCode, BigDecimal> districts = districts(facets);
        Map<RegionCode, BigDecimal> provinces = provinces(facets);
        long unplaced = facets.regions().getOrDefault(RegionMaps.CITY.code(), 0L);
        MapPage page = new MapPage(
                frame.in(RegistryRoom.ROOM, frame.t(RegistryText.MAP)),
                tabs(frame, filter, facets),
                read.malformed().stream()
                        .map(part -> ListPages.sentence(frame, part))
                        .toList(),
                maps.districts(
                        frame,
                        wording(frame, filter, districts),
                        new RegionMaps.Views(
                                frame.href(address(filter, false)), frame.href(address(filter, true)), asTable),
                        shown(frame, filter, districts)),
                unplaced == 0 ? "" : frame.t(RegistryText.UNPLACED, unplaced),
                maps.provinces(frame, shown(frame, filter, provinces)));
        return Html.of(templates.registryMap(page));
    }

    private static String address(SubjectFilter filter, boolean asTable) {
        List<Map.Entry<String, String>> parameters =
                new ArrayList<>(SubjectQuery.ALL.with(filter).parameters());
        if (asTable) {
            parameters.add(Map.entry(VIEW, TABLE));
        }
        return ListAddress.href(PATH, parameters);
    }

    private static RegionMaps.Shown shown(Frame frame, SubjectFilter filter, Map<RegionCode, BigDecimal> values) {
        return new RegionMaps.Shown(
                values,
                value -> String.format(java.util.Locale.ROOT, "%,d", value.longValue()),
                frame.t(RegistryText.MAP_UNIT),
                code -> new ListAddress(
                                SubjectQuery.ALL.with(filter.withPlace(new SubjectFilter.Place.Within(code))), false)
                        .href());
    }

    /** Every district has a count, if only 0: the register knows what it holds. */
    private Map<RegionCode, BigDecimal> districts(Facets facets) {
        Map<RegionCode, BigDecimal> counts = new HashMap<>();
        regions.within(RegionMaps.CITY).forEach(district -> counts.put(district.code(), BigDecimal.ZERO));
        facets.regions()
                .forEach((code, count) -> RegionCode.read(code)
                        .filter(region -> RegionMaps.CITY.contains(region) && !region.equals(RegionMaps.CITY))
                        .ifPresent(region -> counts.put(region, BigDecimal.valueOf(count))));
        return counts;
    }

    private static Map<RegionCode, BigDecimal> provinces(Facets facets) {
        Map<RegionCode, BigDecimal> counts = new HashMap<>();
        facets.regions()
                .forEach((code, count) -> RegionCode.read(code)
                        .ifPresent(
                                region -> counts.merge(region.province(), BigDecimal.valueOf(count), BigDecimal::add)));
        return counts;
    }

    private RegionMaps.Wording wording(Frame frame, SubjectFilter filter, Map<RegionCode, BigDecimal> districts) {
        String title = districts.entrySet().stream()
                .filter(district -> district.getValue().signum() > 0)
                .max(Map.Entry.<RegionCode, BigDecimal>comparingByValue()
                        .thenComparing(Map.Entry.<RegionCode, BigDecimal>comparingByKey()
                                .reversed()))
                .map(most -> frame.t(
                        RegistryText.MAP_TITLE,
                        ListTable.name(frame, regions.named(most.getKey())),
                        most.getValue(),
                        districts.values().stream()
                                .filter(count -> count.signum() > 0)
                                .count()))
                .orElse(frame.t(RegistryText.MAP_TITLE_NONE));
        return new RegionMaps.Wording(
                title,
                frame.t(RegistryText.MAP_MEASURE, what(frame, filter)),
                frame.t(RegistryText.MAP_COUNT),
                frame.t(RegistryText.MAP_SOURCE));
    }

    private static String what(Frame frame, SubjectFilter filter) {
        return filter.kinds().isEmpty() ? frame.t(RegistryText.MAP_ENTRIES) : ListPages.title(frame, filter);
    }

    private static List<ListPage.Tab> tabs(Frame frame, SubjectFilter filter, Facets facets) {
        List<ListPage.Tab> tabs = new ArrayList<>();
        long all = PLACED.stream()
                .mapToLong(kind -> facets.kinds().getOrDefault(kind, 0L))
                .sum();
        tabs.add(new ListPage.Tab(
                frame.t(RegistryText.GROUP_ALL),
                frame.href(address(filter.withKinds(Set.of()), false)),
                all,
                filter.kinds().isEmpty()));
        Arrays.stream(SubjectKind.Group.values())
                .filter(group -> group != SubjectKind.Group.REGION)
                .forEach(group -> {
                    long count = group.kinds().stream()
                            .mapToLong(kind -> facets.kinds().getOrDefault(kind, 0L))
                            .sum();
                    if (count > 0) {
                        tabs.add(new ListPage.Tab(
                                frame.t(RegistryText.of(group)),
                                frame.href(address(filter.withKinds(group.kinds()), false)),
                                count,
                                filter.kinds().equals(group.kinds())));
                    }
                });
        return tabs;
    }
}

package org.chuanglian.platform.registry.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryRoom;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectLists.Facets;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ListPage.Link;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a list together. */
@Component
class ListPages {

    private static final List<String> FORMATS = List.of("csv", "xlsx", "json");

    private final Subjects subjects;
    private final Catalogue catalogue;
    private final Regions regions;

    ListPages(Subjects subjects, Catalogue catalogue, Regions regions) {
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    ListPage page(
            Frame frame,
            ListAddress address,
            List<SubjectQuery.Malformed> malformed,
            List<Indicator> indicators,
            SubjectLists lists) {
        SubjectQuery query = address.query();
        SubjectLists.Listing listing = lists.listing(query);
        SubjectLists.Page page = listing.page();
        Facets facets = listing.facets();
        Facets held = query.filter().equals(SubjectFilter.ALL) ? facets : lists.facets(SubjectFilter.ALL);
        ListTable table = new ListTable(frame, address, regions, indicators, catalogue.units());
        ListForm form = new ListForm(frame, address, facets, table);
        return new ListPage(
                frame.in(RegistryRoom.ROOM, title(frame, query.filter())),
                lede(frame, held),
                held.samples() == 0 ? null : frame.t(RegistryText.SAMPLES_HELD, held.samples()),
                form.tabs(),
                malformed.stream().map(part -> sentence(frame, part)).toList(),
                form.form(),
                form.spreads(),
                form.chips(relatedName(query.filter()).orElse(null)),
                address.parameters(),
                page.total(),
                held.total() == 0,
                address.compact(),
                frame.href(new ListAddress(query, true).href()),
                frame.href(new ListAddress(query, false).href()),
                table.choice(),
                FORMATS.stream()
                        .map(format ->
                                new Link(format.toUpperCase(java.util.Locale.ROOT), frame.href(address.export(format))))
                        .toList(),
                table.caption(title(frame, query.filter())),
                table.headers(),
                table.lines(page.rows()),
                ListPager.of(frame, address, page));
    }

    static String title(Frame frame, SubjectFilter filter) {
        if (filter.kinds().size() == 1) {
            return frame.t(RegistryText.of(filter.kinds().iterator().next()));
        }
        return Arrays.stream(SubjectKind.Group.values())
                .filter(group -> group.kinds().equals(filter.kinds()))
                .findFirst()
                .map(group -> frame.t(RegistryText.of(group)))
                .orElse(frame.t(RegistryText.ROOM));
    }

    /** What the register truly holds, by family. */
    private static String lede(Frame frame, Facets held) {
        if (held.total() == 0) {
            return frame.t(RegistryText.LEDE_EMPTY);
        }
        List<String> parts = Arrays.stream(SubjectKind.Group.values())
                .filter(group -> held(held, group) > 0)
                .map(group -> frame.t(RegistryText.LEDE_PART, frame.t(RegistryText.of(group)), held(held, group)))
                .toList();
        return frame.t(RegistryText.LEDE, held.total(), String.join(frame.t(RegistryText.LEDE_JOINT), parts));
    }

    private static long held(Facets held, SubjectKind.Group group) {
        return group.kinds().stream()
                .mapToLong(kind -> held.kinds().getOrDefault(kind, 0L))
                .sum();
    }

    private Optional<String> relatedName(SubjectFilter filter) {
        return Optional.ofNullable(filter.relatedTo()).flatMap(subjects::find).map(Subject::name);
    }

    static String sentence(Frame frame, SubjectQuery.Malformed part) {
        return frame.t(RegistryText.of(part.reason()), partName(frame, part.parameter()), part.value());
    }

    private static String partName(Frame frame, String parameter) {
        @Nullable
        RegistryText known = switch (parameter) {
            case "q" -> RegistryText.PART_Q;
            case "group" -> RegistryText.PART_GROUP;
            case "kind" -> RegistryText.KIND;
            case "region" -> RegistryText.REGION;
            case "field" -> RegistryText.FIELD;
            case "stage" -> RegistryText.STAGE;
            case "sample" -> RegistryText.SAMPLES;
            case "class" -> RegistryText.CLASS;
            case "related" -> RegistryText.RELATED;
            case "sort" -> RegistryText.PART_SORT;
            case "column" -> RegistryText.PART_COLUMN;
            case "page" -> RegistryText.PART_PAGE;
            case "size" -> RegistryText.PART_SIZE;
            default -> null;
        };
        return known == null ? parameter : frame.t(known);
    }
}

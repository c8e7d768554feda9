package org.chuanglian.platform.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chuanglian.platform.shared.KnowledgeTime;

/** Lists whose restricted values are put into the record before they are handed out. */
record WatchedLists(SubjectLists lists, Views views) implements SubjectLists {

    @Override
    public SubjectLists clearedFor(Clearance clearance) {
        return new WatchedLists(lists.clearedFor(clearance), views);
    }

    @Override
    public Page page(SubjectQuery query) {
        Page page = lists.page(query);
        watch(query, page.rows());
        return page;
    }

    @Override
    public Listing listing(SubjectQuery query) {
        Listing listing = lists.listing(query);
        watch(query, listing.page().rows());
        return listing;
    }

    /** No value is counted: a filter has none. */
    @Override
    public Facets facets(SubjectFilter filter) {
        return lists.facets(filter);
    }

    @Override
    public Optional<KnowledgeTime> each(SubjectQuery query, Consumer<Row> reader) {
        views.ofAll(asked(query), query.encoded());
        return lists.each(query, reader);
    }

    private void watch(SubjectQuery query, List<Row> rows) {
        views.of(asked(query), rows.stream().map(Row::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** What is shown, and what the order tells. */
    private static Set<String> asked(SubjectQuery query) {
        Set<String> asked = new HashSet<>();
        query.shownColumns().forEach(column -> {
            if (column instanceof SubjectColumn.Reading(String indicator)) {
                asked.add(indicator);
            }
        });
        if (query.order().key() instanceof SubjectOrder.Key.Reading(String indicator)) {
            asked.add(indicator);
        }
        return asked;
    }
}

package org.chuanglian.platform.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.web.ListPage.Option;
import org.chuanglian.platform.registry.web.ListPage.PageLink;
import org.chuanglian.platform.registry.web.ListPage.Pager;
import org.chuanglian.platform.shell.Frame;

/** Lays out the pager: the first, the last, and those around the current page. */
final class ListPager {

    private ListPager() {}

    static Pager of(Frame frame, ListAddress address, SubjectLists.Page page) {
        SubjectQuery query = address.query();
        int last = page.lastPage(query.size());
        int current = query.page();
        boolean beyond = current > last;
        long first = query.offset() + 1;
        String sum = beyond
                ? frame.t(RegistryText.PAGE_BEYOND, page.total(), last)
                : frame.t(
                        RegistryText.PAGE_SUM,
                        page.total() == 0 ? 0 : first,
                        first + page.rows().size() - 1,
                        page.total());
        return new Pager(
                sum,
                current > 1 && !beyond ? href(frame, address, current - 1) : null,
                current < last ? href(frame, address, current + 1) : null,
                links(frame, address, Math.min(current, last), last),
                address.except("size", "page"),
                SubjectQuery.SIZES.stream()
                        .map(size -> new Option(
                                Integer.toString(size), frame.t(RegistryText.ROWS, size), size == query.size()))
                        .toList(),
                address.except("page"),
                last,
                beyond,
                href(frame, address, 1));
    }

    private static List<PageLink> links(Frame frame, ListAddress address, int current, int last) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
        for (int page = Math.max(1, current - 2); page <= Math.min(last, current + 2); page++) {
            shown.add(page);
        }
        List<PageLink> links = new ArrayList<>();
        int before = 0;
        for (int page : shown) {
            if (page > before + 1) {
                links.add(new PageLink("…", null, false));
            }
            links.add(new PageLink(Integer.toString(page), href(frame, address, page), page == current));
            before = page;
        }
        return links;
    }

    private static String href(Frame frame, ListAddress address, int page) {
        return frame.href(address.with(address.query().withPage(page)).href());
    }
}

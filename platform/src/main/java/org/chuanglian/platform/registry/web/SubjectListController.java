package org.chuanglian.platform.registry.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The registry's list. */
@Controller
class SubjectListController {

    /** Parameters of the page that are no part of the query. */
    private static final Set<String> OF_THE_PAGE = Set.of(ListAddress.DENSITY, ListAddress.DROP);

    private final ListPages pages;
    private final RegistryView registry;
    private final Templates templates;

    SubjectListController(ListPages pages, RegistryView registry, Templates templates) {
        this.pages = pages;
        this.registry = registry;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(ListAddress.PATH)
    View list(Frame frame, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        RegistryView view = registry.of(reader);
        List<Indicator> indicators = view.catalogue().indicators();
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        parameters.getOrDefault(ListAddress.DROP, List.of()).forEach(dropped -> drop(kept, dropped));
        SubjectQuery.Reading read = SubjectQuery.read(kept, indicators, OF_THE_PAGE);
        ListAddress address = new ListAddress(
                read.query(),
                parameters.getOrDefault(ListAddress.DENSITY, List.of()).contains(ListAddress.COMPACT));
        if (read.malformed().isEmpty() && isLeftByAForm(parameters)) {
            return new RedirectView(frame.href(address.href()));
        }
        return Html.of(templates.registryList(pages.page(frame, address, read.malformed(), indicators, view.lists())));
    }

    /** Taking a condition away also leads back to the first page; a kind's family stays. */
    private static void drop(Map<String, List<String>> kept, String parameter) {
        List<String> kinds = new ArrayList<>(kept.getOrDefault("kind", List.of()));
        kept.remove(parameter);
        kept.remove("page");
        if (parameter.equals("kind") && !kinds.isEmpty()) {
            SubjectKind.read(kinds.getFirst())
                    .ifPresent(kind -> kept.put("group", List.of(kind.group().code())));
        }
    }

    /** Forms send their empty fields too; such an address gives way to the one that says the same. */
    private static boolean isLeftByAForm(MultiValueMap<String, String> parameters) {
        return parameters.containsKey(ListAddress.DROP)
                || parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
    }
}

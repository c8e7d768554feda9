package org.chuanglian.platform.registry.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.registry.ApiOperation;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FooterLink;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The interface's documentation for people, and its description for programs; both are written from the operations. */
@Controller
class ApiDocsController {

    static final String DOCS = "/api/docs";
    static final String OPENAPI = "/api/openapi.json";

    private final SubjectLists lists;
    private final ApiOperations operations;
    private final Templates templates;

    ApiDocsController(SubjectLists lists, ApiOperations operations, Templates templates) {
        this.lists = lists;
        this.operations = operations;
        this.templates = templates;
    }

    /** Puts the documentation in the footer. */
    @Configuration(proxyBeanMethods = false)
    static class Footer {
        @Bean
        FooterLink apiDocsLink() {
            return new FooterLink(3, DOCS, ApiText.TITLE);
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(OPENAPI)
    @ResponseBody
    Map<String, Object> description(Frame frame) {
        return ApiDescription.of(operations.all(), frame::t);
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(DOCS)
    View docs(Frame frame) {
        String some = lists.page(SubjectQuery.ALL.withSize(10)).rows().stream()
                .findFirst()
                .map(row -> row.id().toString())
                .orElse("");
        return Html.of(templates.registryApiDocs(new ApiDocsPage(
                frame.titled(frame.t(ApiText.TITLE)),
                OPENAPI,
                operations.all().stream()
                        .map(operation -> operation(frame, operation, some))
                        .toList())));
    }

    /** Without any entry to try it on, an operation on one entry has no example. */
    private static ApiDocsPage.Operation operation(Frame frame, ApiOperation operation, String some) {
        boolean needsOne = operation.example().contains("{id}");
        return new ApiDocsPage.Operation(
                operation.name(),
                operation.path(),
                frame.t(operation.summary()),
                operation.parameters().stream()
                        .map(parameter -> parameter(frame, parameter))
                        .toList(),
                operation.answer().getSimpleName(),
                ApiDescription.fields(operation.answer()).entrySet().stream()
                        .map(field -> new ApiDocsPage.Field(field.getKey(), field.getValue()))
                        .toList(),
                needsOne && some.isEmpty() ? "" : operation.example().replace("{id}", some));
    }

    private static ApiDocsPage.Parameter parameter(Frame frame, ApiOperation.Parameter parameter) {
        List<String> notes = new ArrayList<>();
        if (parameter.inPath()) {
            notes.add(frame.t(ApiText.REQUIRED));
        }
        if (parameter.repeatable()) {
            notes.add(frame.t(ApiText.REPEATABLE));
        }
        return new ApiDocsPage.Parameter(
                parameter.name(),
                parameter.type(),
                String.join(" · ", notes),
                frame.t(parameter.meaning()),
                String.join(" ", parameter.values()));
    }
}

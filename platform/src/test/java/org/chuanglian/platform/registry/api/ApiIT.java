package org.chuanglian.platform.registry.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.ApiOperation;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ListedSubjects;
import org.chuanglian.platform.registry.web.ToldSubject;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class ApiIT {

    private static final String FIRMS = "/api/v1/subjects?q=%E6%B5%8B%E8%AF%95%E4%BC%81%E4%B8%9A&kind=enterprise";

    @Autowired
    private Site site;

    @Autowired
    private ApiOperations operations;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        ListedSubjects.record(catalogue, recordings);
    }

    private JsonNode json(String path) {
        Site.Answer answer = site.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Whatever context they belong to; only the description and its page do not describe themselves. */
    @Test
    void describesEveryRouteForProgramsThereIs() {
        Set<String> mapped = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/api"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped.removeAll(Set.of(ApiDocsController.DOCS, ApiDocsController.OPENAPI)))
                .isTrue();
        Set<String> described =
                new TreeSet<>(json("/api/openapi.json").get("paths").propertyNames());
        assertThat(described).isEqualTo(mapped).contains("/api/v1/search", SubjectsApi.SUBJECTS);
    }

    @Test
    void answersWhatItsDescriptionPromises() {
        JsonNode document = json("/api/openapi.json");
        String id = json(FIRMS).get("rows").get(0).get("id").asString();
        for (ApiOperation operation : operations.all()) {
            JsonNode answer = json(operation.path().replace("{id}", id));
            JsonNode schema =
                    document.at("/components/schemas/" + operation.answer().getSimpleName());
            assertThat(new TreeSet<>(answer.propertyNames()))
                    .as(operation.name())
                    .isEqualTo(new TreeSet<>(schema.get("properties").propertyNames()));
        }
    }

    @Test
    void saysThatNothingChangedUntilSomethingIsRecorded(
            @Autowired Catalogue catalogue, @Autowired Recordings recordings, @Autowired Subjects subjects) {
        ToldSubject told = new ToldSubject(catalogue, recordings, subjects);
        String id = told.firm("未变企业").toString();
        for (String path :
                Set.of(FIRMS, "/api/v1/subjects/" + id, "/api/v1/subjects/" + id + "/facts", "/api/v1/sources")) {
            Site.Answer first = site.get(path);
            assertThat(first.header("Cache-Control")).as(path).isEqualTo("no-cache");
            Site.Answer again = site.get(path, "If-None-Match", first.header("ETag"));
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.body()).as(path).isEmpty();
            assertThat(site.get(path, "If-None-Match", "W/\"another\"").status())
                    .as(path)
                    .isEqualTo(200);
        }
        String before = site.get(FIRMS).header("ETag");
        told.doubtStaff("未变企业");
        assertThat(site.get(FIRMS, "If-None-Match", before).status()).isEqualTo(200);
        String recorded = site.get(FIRMS).header("ETag");
        catalogue.define(
                List.of(), List.of(new Source("told-source", "测试年报", null, null, null, null)), List.of(), List.of());
        assertThat(site.get(FIRMS).header("ETag")).isNotEqualTo(recorded);
    }

    @Test
    void takesEveryParameterItDescribes() {
        ApiOperation list = operations.all().getFirst();
        for (ApiOperation.Parameter parameter : list.parameters()) {
            Site.Answer answer = site.get(list.path() + "?" + parameter.name() + "=1");
            assertThat(answer.body()).as(parameter.name()).doesNotContain("unknown parameter");
        }
        assertThat(site.get("/api/v1/subjects?regoin=1").body()).contains("unknown parameter");
    }

    @Test
    void pagesThroughAList() {
        JsonNode first = json(FIRMS + "&size=20&sort=-LIST_HEADS&column=LIST_HEADS");
        assertThat(first.get("total").asLong()).isEqualTo(ListedSubjects.FIRMS);
        assertThat(first.get("rows")).hasSize(20);
        assertThat(first.at("/rows/0/readings/LIST_HEADS/number").asInt()).isEqualTo(44_000);
        assertThat(first.get("previous").isNull()).isTrue();
        JsonNode second = json(first.get("next").asString());
        assertThat(second.get("page").asInt()).isEqualTo(2);
        assertThat(second.at("/rows/0/id")).isNotEqualTo(first.at("/rows/0/id"));
    }

    @Test
    void readsFactsAsKnownAtATime() {
        String id = json(FIRMS).get("rows").get(0).get("id").asString();
        JsonNode now = json("/api/v1/subjects/" + id + "/facts?indicator=LIST_HEADS");
        assertThat(now.get("facts")).hasSize(1);
        assertThat(now.at("/facts/0/source").asString()).isEqualTo(ListedSubjects.SOURCE);
        JsonNode before = json("/api/v1/subjects/" + id + "/facts?at=2001-01-01T00:00:00Z");
        assertThat(before.get("facts")).isEmpty();
    }

    @Test
    void explainsWhatItRefuses() {
        Site.Answer malformed = site.get("/api/v1/subjects?region=chongqing&size=7");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.header("Content-Type")).startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(malformed.body()).get("detail").asString())
                .contains("region=\"chongqing\"")
                .contains("size=\"7\"");
        assertThat(site.get("/api/v1/subjects/1").status()).isEqualTo(404);
        assertThat(site.get("/api/v1/regions?within=x").status()).isEqualTo(400);
    }

    @Test
    void documentsEveryOperationWithAnExampleThatWorks() {
        Document page = site.get("/api/docs").page();
        assertThat(page.select("section h2")).hasSize(operations.all().size() + 1);
        assertThat(page.select("section .end a").eachAttr("href"))
                .hasSize(operations.all().size())
                .allSatisfy(this::json);
    }
}

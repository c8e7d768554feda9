package org.chuanglian.platform.search.web;

import static org.chuanglian.platform.registry.ApiOperation.Parameter.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.ApiOperation;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.SubjectIndex.Found;
import org.chuanglian.platform.search.SubjectIndex.Hit;
import org.chuanglian.platform.search.SubjectIndex.Search;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for programs. */
@RestController
class SearchApi {

    private static final String PATH = "/api/v1/search";
    private static final int MOST = 100;

    private final SubjectIndex index;

    SearchApi(SubjectIndex index) {
        this.index = index;
    }

    /** Describes the search to programs. */
    @Configuration(proxyBeanMethods = false)
    static class Description {
        @Bean
        ApiOperation searchOperation() {
            return new ApiOperation(
                    "search",
                    PATH,
                    SearchText.API_SEARCH,
                    List.of(
                            query("q", "string", SearchText.API_Q),
                            query("kind", "string", SearchText.API_KIND)
                                    .of(Arrays.stream(SubjectKind.values()).map(SubjectKind::code)),
                            query("from", "integer", SearchText.API_FROM),
                            query("size", "integer", SearchText.API_SIZE)),
                    SearchAnswer.class,
                    PATH + "?q=cqdx&size=10");
        }
    }

    /** What was found, the closest first. */
    record SearchAnswer(String query, long total, Map<String, Long> kinds, List<FoundSubject> results) {}

    /** A subject found and why; {@code marks} are places in {@code matched}, in UTF-16 units, the end exclusive. */
    record FoundSubject(
            String id,
            String kind,
            String name,
            @Nullable String nameEn,
            @Nullable String region,
            @Nullable String field,
            List<FoundKey> keys,
            boolean sample,
            String closeness,
            boolean bySound,
            String aspect,
            String matched,
            List<Evidence.Span> marks) {}

    /** An official key. */
    record FoundKey(String scheme, String value) {}

    /** Finds subjects by any part of a name, by sound, by key, by product, or with one slip. */
    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    SearchAnswer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "20") int size) {
        if (from < 0 || size < 1 || size > MOST || from + size > SubjectIndex.DEEPEST) {
            throw malformed(
                    "from=" + from + "&size=" + size,
                    "size 1 to " + MOST + ", from + size at most " + SubjectIndex.DEEPEST);
        }
        Found found = index.search(new Search(q, kind(kind), from, size));
        return new SearchAnswer(
                Results.shown(q),
                found.total(),
                found.byKind().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().code(), Map.Entry::getValue)),
                found.hits().stream().map(SearchApi::result).toList());
    }

    private static @Nullable SubjectKind kind(@Nullable String code) {
        return code == null
                ? null
                : SubjectKind.read(code).orElseThrow(() -> malformed("kind=" + code, "the code of a kind"));
    }

    private static PlatformException malformed(String read, String expected) {
        return new PlatformException(
                ErrorCode.MALFORMED_REQUEST, "read " + read + ", expected " + expected + ".\nMaybe see /api/docs.");
    }

    private static FoundSubject result(Hit hit) {
        Entry subject = hit.subject();
        Evidence evidence = hit.evidence();
        RegionCode region = subject.region();
        return new FoundSubject(
                subject.id().toString(),
                subject.kind().code(),
                subject.name(),
                subject.nameEn(),
                region == null ? null : region.code(),
                subject.field(),
                subject.keys().stream()
                        .filter(key -> key.scheme() != SubjectKey.Scheme.PACK && key.scheme() != SubjectKey.Scheme.NAME)
                        .map(key -> new FoundKey(key.scheme().code(), key.value()))
                        .toList(),
                subject.sample(),
                code(evidence.closeness()),
                evidence.bySound(),
                code(evidence.aspect()),
                evidence.text(),
                evidence.marks());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

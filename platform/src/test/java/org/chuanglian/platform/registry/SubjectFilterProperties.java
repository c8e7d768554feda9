package org.chuanglian.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuanglian.platform.registry.SubjectFilter.ClassCode;
import org.chuanglian.platform.registry.SubjectFilter.Life;
import org.chuanglian.platform.registry.SubjectFilter.Place;
import org.chuanglian.platform.registry.SubjectFilter.Samples;
import org.chuanglian.platform.registry.SubjectQuery.Malformed;
import org.chuanglian.platform.registry.SubjectQuery.Reason;
import org.chuanglian.platform.shared.RegionCode;

class SubjectFilterProperties {

    private static final List<Indicator> INDICATORS = List.of(
            indicator("revenue", Indicator.ValueType.MONEY),
            indicator("employees", Indicator.ValueType.NUMBER),
            indicator("address", Indicator.ValueType.TEXT));

    private static Indicator indicator(String code, Indicator.ValueType type) {
        return new Indicator(code, code, code, type, "x", 1, "enterprise", "basic", "", "", 1);
    }

    @Property
    void readsBackWhatItWrote(@ForAll("queries") SubjectQuery query) {
        SubjectQuery.Reading read = SubjectQuery.read(decoded(query.encoded()), INDICATORS, Set.of());
        assertThat(read.malformed()).isEmpty();
        assertThat(read.query()).isEqualTo(query);
    }

    @Property
    void writesEqualQueriesAlike(@ForAll("queries") SubjectQuery query) {
        SubjectQuery again = SubjectQuery.read(decoded(query.encoded()), INDICATORS, Set.of())
                .query();
        assertThat(again.encoded()).isEqualTo(query.encoded());
    }

    @Property
    void keepsTheRestWhenOnePartIsMalformed(
            @ForAll("queries") SubjectQuery query, @ForAll("nonsense") Map.Entry<String, String> nonsense) {
        Map<String, List<String>> parameters = decoded(query.encoded());
        List<String> before = parameters.getOrDefault(nonsense.getKey(), List.of());
        parameters.put(nonsense.getKey(), List.of(nonsense.getValue()));
        SubjectQuery.Reading read = SubjectQuery.read(parameters, INDICATORS, Set.of());
        assertThat(read.malformed())
                .extracting(Malformed::parameter, Malformed::value)
                .contains(org.assertj.core.groups.Tuple.tuple(nonsense.getKey(), nonsense.getValue()));
        Map<String, List<String>> without = decoded(query.encoded());
        without.remove(nonsense.getKey());
        assertThat(read.query())
                .as("without " + before)
                .isEqualTo(SubjectQuery.read(without, INDICATORS, Set.of()).query());
    }

    @Property
    void readsAnyAddressWithoutFailing(@ForAll Map<String, List<String>> parameters) {
        assertThat(SubjectQuery.read(parameters, INDICATORS, Set.of()).malformed())
                .allMatch(part -> part.reason() == Reason.UNKNOWN_PARAMETER
                        || !part.value().isBlank());
    }

    @Provide
    Arbitrary<Map.Entry<String, String>> nonsense() {
        return Arbitraries.of(
                Map.entry("kind", "Patent"),
                Map.entry("group", "firms"),
                Map.entry("region", "chongqing"),
                Map.entry("region", "5001"),
                Map.entry("stage", "begun"),
                Map.entry("sample", "yes"),
                Map.entry("class", "gbt4754"),
                Map.entry("class", "gbt4754:"),
                Map.entry("related", "1"),
                Map.entry("sort", "address"),
                Map.entry("sort", "--name"),
                Map.entry("column", "profit"),
                Map.entry("page", "0"),
                Map.entry("page", "two"),
                Map.entry("page", "99999999999"),
                Map.entry("size", "7"),
                Map.entry("q", "a\u0000b"),
                Map.entry("regoin", "500000"));
    }

    @Provide
    Arbitrary<SubjectQuery> queries() {
        Arbitrary<SubjectOrder> orders = Combinators.combine(
                        Arbitraries.of(
                                new SubjectOrder.Key.Name(),
                                new SubjectOrder.Key.Updated(),
                                new SubjectOrder.Key.Reading("revenue"),
                                new SubjectOrder.Key.Reading("employees")),
                        Arbitraries.of(true, false))
                .as(SubjectOrder::new);
        Arbitrary<List<SubjectColumn>> columns = Arbitraries.of(
                        SubjectColumn.Attribute.KIND,
                        SubjectColumn.Attribute.STAGE,
                        SubjectColumn.Attribute.UPDATED,
                        new SubjectColumn.Reading("revenue"),
                        new SubjectColumn.Reading("address"))
                .list()
                .uniqueElements()
                .ofMaxSize(5);
        return Combinators.combine(
                        filters(),
                        orders,
                        columns,
                        Arbitraries.integers().between(1, SubjectQuery.LAST_PAGE),
                        Arbitraries.of(SubjectQuery.SIZES))
                .as(SubjectQuery::new);
    }

    private Arbitrary<SubjectFilter> filters() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("创链示例 =&+%#?<>\"'/\\;:AZaz09，（）")
                .ofMaxLength(SubjectFilter.LONGEST_TEXT)
                .map(String::strip);
        Arbitrary<Place> places = Arbitraries.of(
                new Place.Unknown(),
                new Place.Within(new RegionCode("500000")),
                new Place.Within(new RegionCode("500106")));
        Arbitrary<Life> lives =
                Arbitraries.of(new Life.Imported(), new Life.At(Stage.LANDING), new Life.At(Stage.EXIT));
        return Combinators.combine(
                        words,
                        Arbitraries.of(SubjectKind.class).set().ofMaxSize(12),
                        places.injectNull(0.5),
                        words.filter(field -> !field.isEmpty()).injectNull(0.5),
                        lives.injectNull(0.5),
                        Arbitraries.of(Samples.class),
                        Arbitraries.of(new ClassCode("gbt4754", "C39"), new ClassCode("sw", "a:b"))
                                .injectNull(0.5),
                        Arbitraries.create(SubjectId::next).injectNull(0.5))
                .as(SubjectFilter::new);
    }

    private static Map<String, List<String>> decoded(String encoded) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : encoded.isEmpty() ? new String[0] : encoded.split("&")) {
            int equals = part.indexOf('=');
            String name = URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8);
            parameters
                    .computeIfAbsent(name, added -> new ArrayList<>())
                    .add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }
}

package org.chuanglian.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DuplicatesProperties {

    private static final List<String> PARTS = List.of(
            "重庆", "四川", "长安", "华瑞", "汽车", "机械", "大学", "学院", "有限公司", "第一", "Univ.", "Chongqing", "of", "(", "）", "2");

    private static Table table(List<List<String>> rows) {
        Table table = new Table(List.of("name", "year"));
        rows.forEach(row -> table.add(row.get(0), row.subList(1, 3)));
        return table;
    }

    private static List<List<String>> rows(int seed, int count) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder();
            for (int part = 1 + random.nextInt(5); part > 0; part--) {
                name.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            rows.add(List.of("id" + i, name.toString(), Integer.toString(2000 + random.nextInt(3))));
        }
        return rows;
    }

    private static Map<String, Double> scores(Table table) {
        Map<String, Double> scores = new TreeMap<>();
        Duplicates.within(table, true, step -> {}).forEach(pair -> {
            boolean inOrder = pair.first().compareTo(pair.second()) < 0;
            scores.put(inOrder ? pair.first() + " " + pair.second() : pair.second() + " " + pair.first(), pair.score());
        });
        return scores;
    }

    @Property(tries = 30)
    void failsOnNoText(@ForAll @Size(max = 12) List<@StringLength(max = 30) String> names) {
        Table table = new Table(List.of("name"));
        for (int i = 0; i < names.size(); i++) {
            table.add(Integer.toString(i), List.of(names.get(i)));
        }

        Duplicates.within(table, true, step -> {}).forEach(pair -> {
            assertThat(pair.score()).isBetween(0.0, 1.0);
            assertThat(pair.reasons()).isNotEmpty();
        });
    }

    @Property(tries = 20)
    void doesNotDependOnTheOrderOfRows(@ForAll int seed) {
        List<List<String>> rows = rows(seed, 40);
        Map<String, Double> scores = scores(table(rows));
        Collections.shuffle(rows, new Random(seed));
        Map<String, Double> shuffled = scores(table(rows));

        assertThat(shuffled.keySet()).isEqualTo(scores.keySet());
        scores.forEach((pair, score) ->
                assertThat(shuffled.get(pair)).isCloseTo(score, org.assertj.core.data.Offset.offset(0.05)));
    }

    @Test
    void doesNotDependOnTheOrderOfRowsOfWhichOneNamesARegionAndNothingElse() {
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("a", "2(四川）", "2002"), List.of("b", "2", "2000"), List.of("c", "重庆华瑞机械有限公司", "2001")));
        Map<String, Double> scores = scores(table(rows));
        Collections.reverse(rows);

        assertThat(scores(table(rows))).isEqualTo(scores);
    }

    @Property(tries = 20)
    void matchesARowWithItself(@ForAll int seed) {
        List<List<String>> rows = rows(seed, 30);
        rows.add(List.of("again", "重庆华瑞机械有限公司", "2001"));
        rows.add(List.of("once", "重庆华瑞机械有限公司", "2001"));

        assertThat(scores(table(rows)).get("again once")).isGreaterThan(0.7);
    }

    @Property(tries = 20)
    void dropsNoMatchForAnUnrelatedRow(@ForAll int seed) {
        List<List<String>> rows = rows(seed, 60);
        Map<String, Double> scores = scores(table(rows));
        rows.add(List.of("other", "Zyxwv Qponm Llc", "1950"));
        Map<String, Double> more = scores(table(rows));

        scores.forEach((pair, score) -> {
            if (Decision.of(score) == Decision.MATCH) {
                assertThat(Decision.of(more.getOrDefault(pair, 0.0))).isNotEqualTo(Decision.DIFFERENT);
            }
        });
    }
}

package org.chuanglian.scoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Imputation;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlSchemeTest {

    private static final String SOUND = """
            title: 示例
            version: "1"
            method:
              impute: group_mean(region)
              normalise: minmax(1, 100)
              aggregate: [arithmetic, geometric]
              winmax: 3
            tree:
              code: Index
              children:
                - code: Input
                  weight: 40
                  children:
                    - {code: staff, denominator: people, factor: 10000, weight: 50}
                    - {code: cost, direction: down, normalise: "goalposts(0, 20, 100)", weight: 50}
                - code: Output
                  weight: 60
                  aggregate: median
                  children:
                    - {code: patents, treat: none, target: 50}
            """;

    @TempDir
    private Path directory;

    private SchemeReading read(String text) throws IOException {
        return SchemeFile.read(Files.writeString(directory.resolve("scheme.yaml"), text), Method.DEFAULT);
    }

    private Scheme sound(String text) throws IOException {
        return switch (read(text)) {
            case SchemeReading.Read read -> read.scheme();
            case SchemeReading.Refused refused -> throw new AssertionError(refused.lines());
        };
    }

    private List<String> faults(String text) throws IOException {
        return switch (read(text)) {
            case SchemeReading.Read _ -> List.of();
            case SchemeReading.Refused refused -> refused.lines();
        };
    }

    @Test
    void readsTheTreeAndTheMethod() throws IOException {
        Scheme scheme = sound(SOUND);

        assertThat(scheme.title()).isEqualTo("示例");
        assertThat(scheme.method().imputation()).isInstanceOf(Imputation.ByGroup.class);
        assertThat(scheme.method().normalisation()).isEqualTo(new Normalisation.MinMax(1, 100));
        assertThat(scheme.method().aggregations()).hasSize(2);
        assertThat(scheme.tree().indicators())
                .extracting(Node.Indicator::code)
                .containsExactly("staff", "cost", "patents");
        assertThat(scheme.tree().indicators().get(0).denominator()).isEqualTo(new Node.Denominator("people", 10000));
        assertThat(scheme.tree().indicators().get(1).direction()).isEqualTo(-1);
        assertThat(scheme.tree().indicators().get(1).own().normalisation())
                .isEqualTo(new Normalisation.Goalposts(0, 20, 100, true));
        assertThat(scheme.tree().indicators().get(2).own().target()).isEqualTo(50);
        assertThat(scheme.tree().aggregates().get(1).aggregation()).isEqualTo(new Aggregation.Median());
        assertThat(scheme.tree().top().code()).isEqualTo("Index");
        assertThat(scheme.tree().top().level()).isEqualTo(3);
    }

    @Test
    void namesTheLineOfWeightsThatDoNotSum() throws IOException {
        assertThat(faults(SOUND.replace("weight: 60", "weight: 50")))
                .singleElement()
                .asString()
                .contains("scheme.yaml' line 10", "'Index'", "90", "Maybe");
        assertThat(faults("weights: relative\n" + SOUND.replace("weight: 60", "weight: 50")))
                .isEmpty();
    }

    @Test
    void listsEveryFaultWithItsLine() throws IOException {
        assertThat(faults(SOUND.replace("minmax(1, 100)", "minmax(100, 1)")
                        .replace("aggregate: median", "aggregate: mode")
                        .replace("direction: down", "direction: sideways")
                        .replace("version:", "vershun:")))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("line 2", "'vershun'"))
                .anySatisfy(line -> assertThat(line).contains("line 5", "not below the upper"))
                .anySatisfy(line -> assertThat(line).contains("line 15", "'sideways'"))
                .anySatisfy(line -> assertThat(line).contains("line 18", "'mode'"))
                .allSatisfy(line -> assertThat(line).contains("Maybe"));
    }

    @Test
    void refusesGoalpostsThatAreSwappedAndCodesThatStandTwice() throws IOException {
        assertThat(faults(SOUND.replace("goalposts(0, 20, 100)", "goalposts(20, 20)")))
                .singleElement()
                .asString()
                .contains("line 15", "not below");
        assertThat(faults(SOUND.replace("code: patents", "code: staff")))
                .anySatisfy(line -> assertThat(line).contains("line 20", "'staff'", "twice"));
    }

    @Test
    void refusesWhatIsNoYamlOrNothing() throws IOException {
        assertThat(faults("tree: [a,\nb: {")).singleElement().asString().contains("no YAML", "line");
        assertThat(faults("")).singleElement().asString().contains("empty");
        assertThat(faults("title: only")).singleElement().asString().contains("no tree");
    }
}

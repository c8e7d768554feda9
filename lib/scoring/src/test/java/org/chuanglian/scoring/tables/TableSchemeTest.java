package org.chuanglian.scoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Scoring;
import org.chuanglian.scoring.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSchemeTest {

    private static final String META = """
            iCode,Parent,Type,Level,Direction,Weight,goalpost_lower,goalpost_upper,goalpost_scale,goalpost_trunc2posts
            a,P,Indicator,1,1,1,0,10,100,TRUE
            b,P,Indicator,1,-1,1,0,20,100,FALSE
            P,,Aggregate,2,1,1,,,,
            """;

    @TempDir
    private Path directory;

    private SchemeReading read(String text, String normalise) throws IOException {
        Method method = switch (MethodOptions.over(Method.DEFAULT, Map.of("normalise", normalise, "treat", "none"))) {
            case MethodOptions.Choice.Chosen chosen -> chosen.method();
            case MethodOptions.Choice.Refused refused -> throw new AssertionError(refused.sentence());
        };
        return SchemeFile.read(Files.writeString(directory.resolve("meta.csv"), text), method);
    }

    private Scheme sound(String text, String normalise) throws IOException {
        return switch (read(text, normalise)) {
            case SchemeReading.Read read -> read.scheme();
            case SchemeReading.Refused refused -> throw new AssertionError(refused.line());
        };
    }

    private Run run(Scheme scheme, String data, DataFile.Layout layout) throws IOException {
        Path file = Files.writeString(directory.resolve("data.csv"), data);
        return switch (DataFile.read(file, scheme, layout)) {
            case DataReading.Read read ->
                switch (Chain.run(scheme, read.data())) {
                    case Scoring.Scored scored -> scored.run();
                    case Scoring.Refused refused -> throw new AssertionError(refused.reason());
                };
            case DataReading.Refused refused -> throw new AssertionError(refused.line());
        };
    }

    @Test
    void takesGoalpostsFromTheTable() throws IOException {
        Scheme scheme = sound(META, "goalposts");

        assertThat(scheme.tree().indicators())
                .extracting(indicator -> indicator.own().normalisation())
                .containsExactly(
                        new Normalisation.Goalposts(0, 10, 100, true), new Normalisation.Goalposts(0, 20, 100, false));
        Run run = run(scheme, "uCode,a,b\nX,5,5\nY,20,30\n", DataFile.Layout.USUAL);
        assertThat(Objects.requireNonNull(run.steps().get(Step.NORMALISE)).column("a"))
                .containsExactly(50, 100);
        assertThat(Objects.requireNonNull(run.steps().get(Step.NORMALISE)).column("b"))
                .containsExactly(75, -50);
    }

    @Test
    void refusesGoalpostsThatAreSwappedWithTheirLine() throws IOException {
        assertThat(read(META.replace("0,20,100", "20,20,100"), "goalposts"))
                .isInstanceOfSatisfying(
                        SchemeReading.Refused.class,
                        refused -> assertThat(refused.line()).contains("meta.csv' line 3", "'b'", "Maybe"));
    }

    @Test
    void computesLevelsAndTypesThatTheTableDoesNotSay() throws IOException {
        Scheme scheme = sound("iCode,Parent\na,P\nb,Top\nP,Top\nTop,\nzone,\n", "minmax");

        assertThat(scheme.tree().indicators()).extracting(Node::code).containsExactly("a", "b");
        assertThat(scheme.tree().aggregates())
                .extracting(aggregate -> aggregate.code() + aggregate.level())
                .containsExactly("P2", "Top3");
    }

    @Test
    void scoresTheLatestTimeOrTheOneThatIsNamed() throws IOException {
        Scheme scheme = sound("iCode,Parent\na,P\nb,P\nP,\n", "none");
        String data = "uCode,Time,a,b\nX,2020,1,3\nX,2021,5,7\nY,2021,1,1\n";

        assertThat(run(scheme, data, DataFile.Layout.USUAL).scores()).containsExactly(6, 1);
        assertThat(run(scheme, data, new DataFile.Layout("", "2020", java.util.Optional.empty()))
                        .scores())
                .containsExactly(2);
    }

    @Test
    void scoresAllTimesOnOneScale() throws IOException {
        Scheme scheme = sound("iCode,Parent\na,P\nP,\n", "minmax");
        String data = "uCode,Time,a\nY,2021,6\nX,2020,1\nX,2021,3\nY,2020,11\n";
        Run run = run(scheme, data, new DataFile.Layout("", "all", java.util.Optional.empty()));

        assertThat(run.aggregated().units()).containsExactly("X@2020", "Y@2020", "X@2021", "Y@2021");
        // (x - 1) / (11 - 1) of all four, where each year alone would give 0 and 100
        assertThat(run.scores()).containsExactly(0, 100, 20, 50);
    }

    @Test
    void scoresWordsByTheirCategories() throws IOException {
        Scheme scheme = sound("iCode,Parent\na,P\nP,\n", "categories(高=3, 低=1)");

        assertThat(run(scheme, "uCode,a\nX,高\nY,低\nZ,\n", DataFile.Layout.USUAL).scores())
                .containsExactly(3, 1, Double.NaN);
    }

    @Test
    void refusesUnitsThatStandTwiceAndTimesThatAreNotThere() throws IOException {
        Scheme scheme = sound("iCode,Parent\na,P\nP,\n", "none");
        Path file = Files.writeString(directory.resolve("data.csv"), "uCode,a\nX,1\nX,2\n");

        assertThat(DataFile.read(file, scheme, DataFile.Layout.USUAL))
                .isInstanceOfSatisfying(
                        DataReading.Refused.class,
                        refused -> assertThat(refused.line()).contains("line 3", "'X'", "twice"));
        assertThat(DataFile.read(file, scheme, new DataFile.Layout("b", "", java.util.Optional.empty())))
                .isInstanceOfSatisfying(
                        DataReading.Refused.class,
                        refused -> assertThat(refused.line()).contains("no column 'b'"));
    }
}

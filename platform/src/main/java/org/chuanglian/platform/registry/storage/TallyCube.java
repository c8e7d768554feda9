package org.chuanglian.platform.registry.storage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectFilter.Life;
import org.chuanglian.platform.registry.SubjectFilter.Place;
import org.chuanglian.platform.registry.SubjectFilter.Samples;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists.Facets;

/**
 * How many subjects there are of each combination of kind, region, field, stage and sample, in columns of numbers, so
 * that any filter by these five is counted in one pass. It answers for the text and the other searched parts of a filter
 * only if it was made under them.
 */
final class TallyCube {

    private static final List<SubjectKind> KINDS = List.of(SubjectKind.values());

    private final Words regions;
    private final Words fields;
    private final Words stages;
    private final byte[] kind;
    private final int[] region;
    private final int[] field;
    private final byte[] stage;
    private final boolean[] sample;
    private final long[] count;

    private TallyCube(List<Tallied> rows) {
        regions = new Words();
        fields = new Words();
        stages = new Words();
        int size = rows.size();
        kind = new byte[size];
        region = new int[size];
        field = new int[size];
        stage = new byte[size];
        sample = new boolean[size];
        count = new long[size];
        for (int i = 0; i < size; i++) {
            Tallied row = rows.get(i);
            kind[i] = (byte) KINDS.indexOf(row.kind());
            region[i] = regions.number(row.region());
            field[i] = fields.number(row.field());
            stage[i] = (byte) stages.number(row.stage());
            sample[i] = row.sample();
            count[i] = row.subjects();
        }
    }

    static TallyCube of(List<Tallied> rows) {
        return new TallyCube(rows);
    }

    /** A combination and its count; region, field and stage are empty where there is none. */
    record Tallied(SubjectKind kind, String region, String field, String stage, boolean sample, long subjects) {
        Tallied withSubjects(long other) {
            return new Tallied(kind, region, field, stage, sample, other);
        }
    }

    /** How many combinations there are. */
    int size() {
        return count.length;
    }

    /** How many subjects pass, and how they divide, each division under the other parts of the filter. */
    Facets facets(SubjectFilter filter) {
        Passes passes = new Passes(filter);
        long[] byKind = new long[KINDS.size()];
        long[] byRegion = new long[regions.size()];
        long[] byField = new long[fields.size()];
        long[] byStage = new long[stages.size()];
        long samples = 0;
        long total = 0;
        for (int i = 0; i < count.length; i++) {
            boolean kindPasses = passes.kinds[kind[i]];
            boolean regionPasses = passes.regions[region[i]];
            boolean fieldPasses = passes.fields[field[i]];
            boolean stagePasses = passes.stages[stage[i]];
            boolean samplePasses = passes.sample(sample[i]);
            int misses =
                    miss(kindPasses) + miss(regionPasses) + miss(fieldPasses) + miss(stagePasses) + miss(samplePasses);
            if (misses > 1) {
                continue;
            }
            long n = count[i];
            boolean all = misses == 0;
            total += all ? n : 0;
            byKind[kind[i]] += all || !kindPasses ? n : 0;
            byRegion[region[i]] += all || !regionPasses ? n : 0;
            byField[field[i]] += all || !fieldPasses ? n : 0;
            byStage[stage[i]] += all || !stagePasses ? n : 0;
            samples += sample[i] && (all || !samplePasses) ? n : 0;
        }
        Map<SubjectKind, Long> kinds = new EnumMap<>(SubjectKind.class);
        for (int i = 0; i < byKind.length; i++) {
            if (byKind[i] > 0) {
                kinds.put(KINDS.get(i), byKind[i]);
            }
        }
        return new Facets(
                total, kinds, regions.counts(byRegion), fields.counts(byField), stages.counts(byStage), samples);
    }

    /** How many subjects pass. */
    long total(SubjectFilter filter) {
        Passes passes = new Passes(filter);
        long total = 0;
        for (int i = 0; i < count.length; i++) {
            total += passes.all(i) ? count[i] : 0;
        }
        return total;
    }

    /** Which combinations pass, in the order they were given in. */
    boolean[] passing(SubjectFilter filter) {
        Passes passes = new Passes(filter);
        boolean[] passing = new boolean[count.length];
        for (int i = 0; i < passing.length; i++) {
            passing[i] = passes.all(i);
        }
        return passing;
    }

    private static int miss(boolean passes) {
        return passes ? 0 : 1;
    }

    /** Which numbers of each column a filter lets through. */
    private final class Passes {
        private final boolean[] kinds = new boolean[KINDS.size()];
        private final boolean[] regions;
        private final boolean[] fields;
        private final boolean[] stages;
        private final Samples samples;

        Passes(SubjectFilter filter) {
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] = filter.kinds().isEmpty() || filter.kinds().contains(KINDS.get(i));
            }
            Place place = filter.place();
            regions = TallyCube.this.regions.pass(code -> switch (place) {
                case null -> true;
                case Place.Within within -> code.startsWith(within.region().prefix());
                case Place.Unknown() -> code.isEmpty();
            });
            String wanted = filter.field();
            fields = TallyCube.this.fields.pass(word -> wanted == null || word.equals(wanted));
            Life life = filter.life();
            stages = TallyCube.this.stages.pass(code -> switch (life) {
                case null -> true;
                case Life.Imported() -> !code.isEmpty();
                case Life.At at -> code.equals(at.stage().code());
            });
            samples = filter.samples();
        }

        boolean all(int combination) {
            return kinds[kind[combination]]
                    && regions[region[combination]]
                    && fields[field[combination]]
                    && stages[stage[combination]]
                    && sample(sample[combination]);
        }

        boolean sample(boolean made) {
            return switch (samples) {
                case INCLUDED -> true;
                case ONLY -> made;
                case EXCLUDED -> !made;
            };
        }
    }

    /** The different words of a column, numbered from 0. */
    private static final class Words {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<String> words = new ArrayList<>();

        int number(String word) {
            return numbers.computeIfAbsent(word, added -> {
                words.add(added);
                return words.size() - 1;
            });
        }

        int size() {
            return words.size();
        }

        boolean[] pass(java.util.function.Predicate<String> test) {
            boolean[] passes = new boolean[words.size()];
            for (int i = 0; i < passes.length; i++) {
                passes[i] = test.test(words.get(i));
            }
            return passes;
        }

        Map<String, Long> counts(long[] byNumber) {
            Map<String, Long> counts = new TreeMap<>();
            for (int i = 0; i < byNumber.length; i++) {
                if (byNumber[i] > 0) {
                    counts.put(words.get(i), byNumber[i]);
                }
            }
            return counts;
        }
    }
}

package org.chuanglian.platform.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.chuanglian.platform.registry.SubjectKind;

/** Counts what a query finds by kind. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<SubjectKind, Long>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<SubjectKind, Long> reduce(Collection<Counter> counters) {
        Map<SubjectKind, Long> all = new EnumMap<>(SubjectKind.class);
        counters.forEach(counter -> counter.counts.forEach((kind, count) -> all.merge(kind, count, Long::sum)));
        return all;
    }

    /** Counts in one thread. */
    static final class Counter implements Collector {

        private final Map<SubjectKind, Long> counts = new EnumMap<>(SubjectKind.class);

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedDocValues kinds = DocValues.getSorted(context.reader(), Fields.KIND);
            return new Leaf(kinds, counts);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class Leaf implements LeafCollector {

        private final SortedDocValues kinds;
        private final Map<SubjectKind, Long> counts;
        private final long[] byOrdinal;

        Leaf(SortedDocValues kinds, Map<SubjectKind, Long> counts) {
            this.kinds = kinds;
            this.counts = counts;
            this.byOrdinal = new long[kinds.getValueCount()];
        }

        @Override
        public void setScorer(Scorable unused) {}

        @Override
        public void collect(int document) throws IOException {
            if (kinds.advanceExact(document)) {
                byOrdinal[kinds.ordValue()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    SubjectKind kind = SubjectKind.of(kinds.lookupOrd(ordinal).utf8ToString());
                    counts.merge(kind, byOrdinal[ordinal], Long::sum);
                }
            }
        }
    }
}

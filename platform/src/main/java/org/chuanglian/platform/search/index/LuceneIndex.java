package org.chuanglian.platform.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** The index in a directory of Lucene's. One writer; any number of searches beside it. */
public final class LuceneIndex implements SubjectIndex, Closeable {

    /** With fewer hits than this, words apart and slips are tried too. */
    static final int FEW = 5;

    private static final Sort STANDING = new Sort(new SortField(Fields.STANDING, SortField.Type.LONG, true));
    private static final int SLIPS_READ = 200;
    private static final double BUFFER_MB = 48;
    private static final int SEGMENTS = 4;
    private static final String POSITION = "position";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final RegionCode home;

    private LuceneIndex(Directory directory, RegionCode home) throws IOException {
        this.directory = directory;
        this.home = home;
        IndexWriterConfig configuration = new IndexWriterConfig(new KeywordAnalyzer());
        configuration.setIndexSort(STANDING);
        configuration.setRAMBufferSizeMB(BUFFER_MB);
        configuration.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
        configuration.setCommitOnClose(false);
        writer = new IndexWriter(directory, configuration);
        searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens the index of a directory, or begins one.
     *
     * @param home the region whose subjects come first among equally close ones
     * @throws IOException when the directory holds no readable index of this version of Lucene
     */
    public static LuceneIndex open(Path path, RegionCode home) throws IOException {
        Directory directory = MMapDirectory.open(path);
        try {
            return new LuceneIndex(directory, home);
        } catch (IOException | IllegalArgumentException unreadable) {
            directory.close();
            throw unreadable;
        }
    }

    @Override
    public void put(Entry entry) {
        write(() -> writer.updateDocument(id(entry.id()), SubjectDocument.of(entry, home)));
    }

    @Override
    public void delete(SubjectId id) {
        write(() -> writer.deleteDocuments(id(id)));
    }

    @Override
    public void keep(long position) {
        write(() -> {
            writer.setLiveCommitData(Map.of(POSITION, Long.toString(position)).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
            return position;
        });
    }

    /** Whether every byte on the disk is as it was written; reads all of it, some tenths of a second a million subjects. */
    boolean isSound() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (CorruptIndexException damaged) {
            return false;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Makes one piece of it, which searches read fastest; worth it once, after a rebuild. */
    public void compact() {
        write(() -> {
            writer.forceMerge(1);
            return 0;
        });
    }

    /** Of how many pieces it consists, as searches see it. */
    int pieces() {
        return reading(searcher -> searcher.getIndexReader().leaves().size());
    }

    /** Begins to make one piece of it and returns at once; {@link #keepMerged} keeps what has come of it. */
    public void beginCompacting() {
        write(() -> {
            writer.forceMerge(1, false);
            return 0;
        });
    }

    /** Keeps what merging in the background has finished, and lets searches see it. Nothing to do most of the time. */
    public void keepMerged() {
        if (writer.hasUncommittedChanges()) {
            keep(position());
        }
    }

    @Override
    public long position() {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            for (Map.Entry<String, String> entry : kept) {
                if (entry.getKey().equals(POSITION)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return SubjectFeed.START;
    }

    @Override
    public long size() {
        return reading(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public Found search(Search search) {
        Sought sought = Sought.of(search.text());
        if (sought.isEmpty()) {
            return new Found(List.of(), 0, Map.of());
        }
        return reading(searcher -> new Searching(searcher, sought, search.kind()).found(search.from(), search.size()));
    }

    @Override
    public List<Hit> suggest(String text, int most) {
        Sought sought = Sought.of(text);
        return sought.isEmpty() ? List.of() : reading(searcher -> new Searching(searcher, sought, null).best(most));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private static Term id(SubjectId id) {
        return new Term(Fields.ID, id.toString());
    }

    /** One search on one state of the index. */
    private final class Searching {

        private final IndexSearcher searcher;
        private final Sought sought;
        private final Reasons reasons;
        private final Tiers tiers;
        private final @Nullable SubjectKind kind;
        private final Map<Integer, Hit> found = new LinkedHashMap<>();

        Searching(IndexSearcher searcher, Sought sought, @Nullable SubjectKind kind) {
            this.searcher = searcher;
            this.sought = sought;
            this.kind = kind;
            this.reasons = new Reasons(sought);
            this.tiers = new Tiers(sought);
        }

        List<Hit> best(int most) throws IOException {
            List<Integer> strict = documents(tiers.strict(), most, null);
            show(strict, reasons::strict);
            if (found.isEmpty()) {
                widen(most);
            }
            return found.values().stream().limit(most).toList();
        }

        Found found(int from, int size) throws IOException {
            Map<SubjectKind, Long> counts = new EnumMap<>(searcher.search(tiers.matching(), new KindCounts()));
            if (sum(counts) >= FEW) {
                List<Integer> documents = documents(tiers.strict(), from + size, kind);
                List<Integer> page = documents.subList(Math.min(from, documents.size()), documents.size());
                show(page, reasons::strict);
                return new Found(List.copyOf(found.values()), total(counts), counts);
            }
            show(documents(tiers.strict(), FEW, null), reasons::strict);
            widen(SLIPS_READ);
            List<Hit> all = List.copyOf(found.values());
            counts.clear();
            all.forEach(hit -> counts.merge(hit.subject().kind(), 1L, Long::sum));
            List<Hit> wanted = all.stream()
                    .filter(hit -> kind == null || hit.subject().kind() == kind)
                    .toList();
            return new Found(wanted.stream().skip(from).limit(size).toList(), wanted.size(), counts);
        }

        private long total(Map<SubjectKind, Long> counts) {
            return kind == null ? sum(counts) : counts.getOrDefault(kind, 0L);
        }

        private static long sum(Map<SubjectKind, Long> counts) {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Adds what has the words apart, then what has a slip. */
        private void widen(int most) throws IOException {
            List<Sought.Piece> words = sought.wordPairs();
            if (!words.isEmpty()) {
                show(documents(List.of(Tiers.parts(words)), most, null), reasons::loose);
            }
            List<Slipped> slipped = new ArrayList<>();
            for (int document : documents(new Slips(sought, searcher.getIndexReader()).queries(), SLIPS_READ, null)) {
                if (!found.containsKey(document)) {
                    Entry entry = entry(document);
                    reasons.slipped(entry).ifPresent(slip -> slipped.add(new Slipped(document, entry, slip)));
                }
            }
            slipped.sort(Comparator.comparing(Slipped::slip, Reasons.Slip.ORDER)
                    .thenComparingLong(one -> -Standing.of(one.entry, home)));
            slipped.forEach(one -> found.put(one.document, new Hit(one.entry, one.slip.evidence())));
        }

        private void show(List<Integer> documents, Function<Entry, Optional<Evidence>> reason) throws IOException {
            for (int document : documents) {
                if (!found.containsKey(document)) {
                    Entry entry = EntryBytes.read(
                            searcher.storedFields().document(document).getBinaryValue(Fields.ENTRY));
                    reason.apply(entry).ifPresent(evidence -> found.put(document, new Hit(entry, evidence)));
                }
            }
        }

        private Entry entry(int document) throws IOException {
            return EntryBytes.read(searcher.storedFields().document(document).getBinaryValue(Fields.ENTRY));
        }

        private record Slipped(int document, Entry entry, Reasons.Slip slip) {}

        /** The first documents of the queries in their order, each document once. */
        private List<Integer> documents(List<Query> queries, int most, @Nullable SubjectKind only) throws IOException {
            Map<Integer, Boolean> seen = new LinkedHashMap<>();
            for (Query query : queries) {
                if (seen.size() < most) {
                    TopFieldCollectorManager top = new TopFieldCollectorManager(STANDING, most, 1);
                    for (ScoreDoc hit : searcher.search(only == null ? query : ofKind(query, only), top).scoreDocs) {
                        seen.putIfAbsent(hit.doc, true);
                    }
                }
            }
            List<Integer> documents = new ArrayList<>(seen.keySet());
            return documents.subList(0, Math.min(most, documents.size()));
        }

        private static Query ofKind(Query query, SubjectKind only) {
            return new BooleanQuery.Builder()
                    .add(query, Occur.FILTER)
                    .add(Tiers.term(Fields.KIND, only.code()), Occur.FILTER)
                    .build();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the search index cannot be read.\nMaybe rebuild it.", failed);
        }
    }

    @FunctionalInterface
    private interface Writing {
        long run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            long _ = writing.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("the search index cannot be written.\nMaybe the disk is full.", failed);
        }
    }
}

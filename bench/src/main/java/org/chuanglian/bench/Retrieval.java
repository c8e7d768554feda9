package org.chuanglian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.chuanglian.text.collection.DocumentsFile;
import org.chuanglian.text.collection.QueriesFile;
import org.chuanglian.text.collection.Reading;
import org.chuanglian.text.retrieval.Document;
import org.chuanglian.text.retrieval.DocumentIndex;
import org.chuanglian.text.retrieval.Query;
import org.chuanglian.text.retrieval.Ranker;

/**
 * The ranking of documents beside plain BM25 of Lucene, on every collection of a directory: NAME.docs.jsonl.gz,
 * NAME.queries.tsv, NAME.qrels.
 */
final class Retrieval {

    private static final String DOCUMENTS = ".docs.jsonl.gz";
    private static final int TOP = 1000;

    private Retrieval() {}

    /** Measures every collection of the directory. */
    static void measure(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.filter(one -> one.toString().endsWith(DOCUMENTS))
                    .sorted()
                    .toList()) {
                measure(directory, file.getFileName().toString().replace(DOCUMENTS, ""));
            }
        }
    }

    private static void measure(Path directory, String name) throws IOException {
        List<Document> documents = content(DocumentsFile.read(directory.resolve(name + DOCUMENTS)));
        List<Query> queries = content(QueriesFile.read(directory.resolve(name + ".queries.tsv")));
        RankingQuality quality = RankingQuality.of(directory.resolve(name + ".qrels"));
        long start = System.nanoTime();
        Ranker ranker = new Ranker(DocumentIndex.of(documents));
        long built = System.nanoTime();
        Map<String, List<String>> rankings = new HashMap<>();
        for (Query query : queries) {
            rankings.put(
                    query.id(),
                    ranker.best(query.text(), TOP).stream()
                            .map(ranked -> documents.get(ranked.document()).id())
                            .toList());
        }
        long ranked = System.nanoTime();
        System.out.printf("%s: %d documents, %d queries%n", name, documents.size(), queries.size());
        System.out.printf("  Chuanglian          %s%n", quality.of(rankings));
        Bench.report("  index", (built - start) / 1e9, "s");
        Bench.report("  a query, one thread", (ranked - built) / 1e6 / queries.size(), "ms");
        try (var english = new EnglishAnalyzer();
                var pairs = new CJKAnalyzer();
                var words = new SmartChineseAnalyzer()) {
            System.out.printf(
                    "  Lucene, English     %s%n", quality.of(PlainLucene.rankings(documents, queries, english)));
            System.out.printf(
                    "  Lucene, CJK bigrams %s%n", quality.of(PlainLucene.rankings(documents, queries, pairs)));
            System.out.printf(
                    "  Lucene, smartcn     %s%n", quality.of(PlainLucene.rankings(documents, queries, words)));
        }
    }

    private static <T> T content(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T> read -> read.content();
            case Reading.Refused<T> refused -> throw new IllegalArgumentException(refused.line());
        };
    }
}

package org.chuanglian.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chuanglian.text.retrieval.Document;
import org.chuanglian.text.retrieval.Query;

/** Plain BM25 of Lucene with k1 = 0.9 and b = 0.4 over title and text as one: what the ranking has to beat. */
final class PlainLucene {

    private static final int TOP = 1000;

    private PlainLucene() {}

    /** For each query the documents, the best first. */
    static Map<String, List<String>> rankings(List<Document> documents, List<Query> queries, Analyzer analyser)
            throws IOException {
        BM25Similarity similarity = new BM25Similarity(0.9f, 0.4f);
        IndexSearcher.setMaxClauseCount(1 << 16);
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            IndexWriterConfig config = new IndexWriterConfig(analyser).setSimilarity(similarity);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Document document : documents) {
                    var stored = new org.apache.lucene.document.Document();
                    stored.add(new StringField("id", document.id(), Field.Store.YES));
                    stored.add(new TextField("text", document.title() + " " + document.text(), Field.Store.NO));
                    writer.addDocument(stored);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(similarity);
                Map<String, List<String>> rankings = new HashMap<>();
                for (Query query : queries) {
                    rankings.put(query.id(), ranking(searcher, query, analyser));
                }
                return rankings;
            }
        }
    }

    private static List<String> ranking(IndexSearcher searcher, Query query, Analyzer analyser) throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (String term : terms(query.text(), analyser)) {
            builder.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD);
        }
        var stored = searcher.storedFields();
        Set<String> ids = new LinkedHashSet<>();
        for (var hit : searcher.search(builder.build(), TOP).scoreDocs) {
            ids.add(stored.document(hit.doc).get("id"));
        }
        return List.copyOf(ids);
    }

    private static List<String> terms(String text, Analyzer analyser) throws IOException {
        Stream.Builder<String> terms = Stream.builder();
        try (var tokens = analyser.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms.build().toList();
    }
}

package org.chuanglian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a first visit to a page fetches: the page, its styles, scripts, pictures and the fonts its styles name, as sent. */
final class Weights {

    private static final Pattern FETCHED = Pattern.compile(
            "<link[^>]+rel=\"(?:stylesheet|preload|icon)\"[^>]+href=\"([^\"]+)\"|<(?:script|img)[^>]+src=\"([^\"]+)\"|<use[^>]+href=\"([^\"#]+)#");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^)\"]+\\.woff2)\"?\\)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private Weights(URI address) {
        this.address = address;
    }

    static void measure(String address, List<String> paths) throws IOException, InterruptedException {
        Weights weights = new Weights(URI.create(address));
        for (String path : paths) {
            weights.visit(path);
        }
    }

    private void visit(String path) throws IOException, InterruptedException {
        long bytes = 0;
        Set<URI> wanted = new LinkedHashSet<>(List.of(address.resolve(path)));
        Set<URI> seen = new LinkedHashSet<>();
        while (!wanted.isEmpty()) {
            URI next = wanted.iterator().next();
            wanted.remove(next);
            if (seen.add(next)) {
                HttpResponse<byte[]> answer = fetch(next);
                bytes += answer.body().length;
                wanted.addAll(named(next, text(answer)));
            }
        }
        Bench.report(path + ": " + seen.size() + " requests", bytes / 1_000.0, "kB compressed");
    }

    private HttpResponse<byte[]> fetch(URI file) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(file).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Set<URI> named(URI file, String text) {
        Set<URI> named = new LinkedHashSet<>();
        for (Pattern pattern : List.of(FETCHED, FONT)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        named.add(file.resolve(matcher.group(group)));
                    }
                }
            }
        }
        return named;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (InputStream plain = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

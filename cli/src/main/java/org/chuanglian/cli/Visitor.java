package org.chuanglian.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a running platform's pages as a visitor does, following links from the first page. The launcher uses it to give
 * the start-up cache real traffic; it changes nothing, since it only ever asks for pages.
 */
public final class Visitor {

    private static final int PAGES = 60;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI home;
    private final Set<String> seen = new LinkedHashSet<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();

    private Visitor(URI home) {
        this.home = home;
    }

    /** Visits the address that is the one argument; ends with 0 when at least one page answered with 200. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var opened = new Visitor(URI.create(args[0])).walk();
        System.out.println(opened + " pages visited");
        System.exit(opened > 0 ? ExitCode.OK.number() : ExitCode.PROBLEMS.number());
    }

    private int walk() throws IOException, InterruptedException {
        var opened = 0;
        meet("/");
        while (!ahead.isEmpty()) {
            opened += visit(ahead.remove()) ? 1 : 0;
        }
        return opened;
    }

    private boolean visit(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        var page = client.send(request, BodyHandlers.ofString());
        if (page.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            LINK.matcher(page.body())
                    .results()
                    .forEach(link -> meet(link.group(1).replace("&amp;", "&")));
        }
        return page.statusCode() == 200;
    }

    private void meet(String path) {
        if (seen.size() < PAGES && seen.add(path)) {
            ahead.add(path);
        }
    }
}

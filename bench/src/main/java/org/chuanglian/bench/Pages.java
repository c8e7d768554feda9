package org.chuanglian.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** Subject pages, filtered lists and searches of a running platform, asked for at a constant rate. */
final class Pages {

    private static final int WARM_UP_SECONDS = 20;
    private static final int SAMPLE_PAGES = 40;
    /** Words that stand in tens of thousands of the generated names. */
    private static final List<String> COMMON = List.of("机械", "电子", "研究院", "璧山", "光电", "技术中心");

    private static final Pattern SUBJECT = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"[^{}]*?\"name\":\"([^\"]+)\"");

    private static final int DEEPEST_PAGE = 200;

    private Pages() {}

    static void measure(String address, int rate, int seconds) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        OpenLoop loop = new OpenLoop(address);
        sample(loop, ids, names);
        Random random = new Random(7);
        measure(loop, "subject page", () -> "/registry/subjects/" + pick(ids, random), rate, seconds);
        measure(loop, "filtered list", () -> list(random, names), rate, seconds);
        measure(loop, "search", () -> "/search?q=" + encoded(query(pick(names, random), random)), rate, seconds);
    }

    private static void measure(OpenLoop loop, String what, Supplier<String> paths, int rate, int seconds)
            throws InterruptedException {
        loop.run(paths, rate, WARM_UP_SECONDS);
        Histogram waits = loop.run(paths, rate, seconds);
        for (double percentile : new double[] {50, 90, 99, 99.9, 100}) {
            Bench.report(
                    what + ", " + rate + "/s, p" + percentile, waits.getValueAtPercentile(percentile) / 1_000.0, "ms");
        }
    }

    /** A filter as readers set them: a kind, a district, a field, rare and common words, an order, a page. */
    private static String list(Random random, List<String> names) {
        String filter = switch (random.nextInt(8)) {
            case 0 -> "kind=enterprise";
            case 1 -> "kind=enterprise&region=5001" + String.format("%02d", 1 + random.nextInt(20));
            case 2 -> "region=5001" + String.format("%02d", 1 + random.nextInt(20));
            case 3 -> "kind=research-body&field=" + encoded("领域" + random.nextInt(40));
            case 4 -> "kind=enterprise&sort=-" + GeneratedCity.INDICATORS.get(random.nextInt(4));
            case 5 -> "kind=enterprise&sort=-updated";
            case 6 -> "q=" + encoded(pick(COMMON, random));
            default -> "q=" + encoded(middle(pick(names, random)));
        };
        return "/registry?" + filter + (random.nextInt(4) == 0 ? "&page=" + further(random) : "");
    }

    /** A page up to the two hundredth; each tenfold depth is reached as often. */
    private static int further(Random random) {
        return (int) Math.pow(DEEPEST_PAGE, random.nextDouble());
    }

    /** What readers type: a part of a name, its beginning, or the whole. */
    private static String query(String name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.substring(0, Math.min(8, name.length()));
            default -> name.substring(Math.min(2, name.length()), Math.min(9, name.length()));
        };
    }

    /** Five characters from within a name; a shorter name whole. */
    private static String middle(String name) {
        return name.length() < 9 ? name : name.substring(4, 9);
    }

    /** Subjects named by the platform's own lists, from pages all over the register. */
    private static void sample(OpenLoop loop, List<String> ids, List<String> names)
            throws IOException, InterruptedException {
        for (int page = 1; page <= SAMPLE_PAGES; page++) {
            Matcher subjects = SUBJECT.matcher(loop.text("/api/v1/subjects?kind=enterprise&size=100&page=" + page * 5));
            while (subjects.find()) {
                ids.add(subjects.group(1));
                names.add(subjects.group(2));
            }
        }
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.chuanglian.text.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures on labelled tables how many of the matches are right, and how many of the duplicates were found. */
final class Quality {

    private final List<Duplicate> pairs = new ArrayList<>();
    private final Labelled cases;

    private Quality(Labelled cases) {
        this.cases = cases;
        cases.found().forEach(pairs::add);
    }

    static Quality of(Labelled cases) {
        return new Quality(cases);
    }

    /**
     * Of what was said to be one.
     *
     * @param precision the share of it that is
     * @param recall the share of the duplicates that was found
     */
    record Shares(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f  %.3f  %.3f", precision, recall, f1());
        }
    }

    Shares matches() {
        return shares(
                pairs.stream().filter(pair -> pair.decision() == Decision.MATCH).toList());
    }

    Shares above(double score) {
        return shares(pairs.stream().filter(pair -> pair.score() >= score).toList());
    }

    private Shares shares(List<Duplicate> said) {
        long right = said.stream().filter(this::isRight).count();
        return new Shares(
                said.isEmpty() ? 1 : right / (double) said.size(),
                right / (double) Math.max(1, cases.truth().size()));
    }

    private boolean isRight(Duplicate pair) {
        return cases.truth().contains(pair.first() + " " + pair.second());
    }

    static List<Labelled> all(Path pack, int half) throws IOException {
        return List.of(
                OrganisationCases.chinese(pack, half, 1),
                OrganisationCases.bilingual(half, 2),
                OrganisationCases.english(half, 3),
                TitleCases.papers(false, half, 4),
                TitleCases.papers(true, half, 5),
                TitleCases.projects(pack, half, 6),
                PeopleCases.records(2, half, 7),
                PeopleCases.records(5, half, 8),
                PeopleCases.chinese(half, 9),
                PlaceCases.restaurants(half, 10),
                PlaceCases.products(half, 11));
    }

    /** Prints the table of the guide: {@code PACK HALF [SHOWN]}, with that many wrong pairs of each kind. */
    public static void main(String[] arguments) throws IOException {
        int shown = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        System.out.printf(
                "%-46s %6s %6s  %-20s  %-20s %s%n", "", "rows", "pairs", "match: P, R, F1", "score ≥ 0.15", "≥0.95");
        for (Labelled cases : all(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            if (arguments.length > 3 && !cases.name().contains(arguments[3])) {
                continue;
            }
            long begun = System.nanoTime();
            Quality quality = of(cases);
            System.out.printf(
                    "%-46s %6d %6d  %s  %s  %s %s ms%n",
                    cases.name(),
                    cases.table(0).size()
                            + (cases.areTwoTables() ? cases.table(1).size() : 0),
                    cases.truth().size(),
                    quality.matches(),
                    quality.above(0.15),
                    quality.above(0.95),
                    (System.nanoTime() - begun) / 1_000_000);
            quality.show(shown);
        }
    }

    private void show(int most) {
        pairs.stream()
                .filter(pair -> pair.decision() == Decision.MATCH && !isRight(pair))
                .sorted(java.util.Comparator.comparingInt(pair -> pair.first().hashCode() * 31))
                .limit(most)
                .forEach(pair -> System.out.println("  wrong  " + pair));
        pairs.stream()
                .filter(pair -> pair.decision() != Decision.MATCH && isRight(pair))
                .limit(most)
                .forEach(pair -> System.out.println("  review " + pair));
        List<String> found =
                pairs.stream().map(pair -> pair.first() + " " + pair.second()).toList();
        java.util.Set<String> known = new java.util.HashSet<>(found);
        cases.truth().stream()
                .sorted()
                .filter(pair -> !known.contains(pair))
                .limit(most)
                .forEach(this::showMissed);
    }

    private void showMissed(String pair) {
        int blank = pair.indexOf(' ');
        System.out.println("  missed " + row(pair.substring(0, blank)) + "  <>  " + row(pair.substring(blank + 1)));
    }

    private List<String> row(String id) {
        Table table = cases.table(id.charAt(0) == 'a' ? 0 : 1);
        int row = Integer.parseInt(id.substring(1));
        List<String> values = new ArrayList<>();
        for (int field = 0; field < table.fields().size(); field++) {
            values.add(table.value(field, row));
        }
        return values;
    }
}

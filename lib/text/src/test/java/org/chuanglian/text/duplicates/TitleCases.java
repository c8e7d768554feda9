package org.chuanglian.text.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Titles as two sources list them: papers put together from the words of the field, and real projects of the pack. */
final class TitleCases {

    private static final List<String> HOW = List.of(
            "Efficient",
            "Scalable",
            "Adaptive",
            "Approximate",
            "Incremental",
            "Distributed",
            "Parallel",
            "Optimal",
            "Robust",
            "On the Complexity of",
            "A Framework for",
            "Towards",
            "Cost-Based",
            "Self-Tuning",
            "Online");
    private static final List<String> WHAT = List.of(
            "Query Processing",
            "Join Ordering",
            "View Maintenance",
            "Index Structures",
            "Schema Matching",
            "Data Integration",
            "Similarity Search",
            "Concurrency Control",
            "Duplicate Detection",
            "Stream Filtering",
            "Pattern Mining",
            "Cache Management",
            "Skyline Computation",
            "Path Expressions",
            "Selectivity Estimation");
    private static final List<String> WHERE = List.of(
            "over Data Streams",
            "in Sensor Networks",
            "for XML Documents",
            "in Relational Databases",
            "on Large Graphs",
            "in Peer-to-Peer Systems",
            "for Spatial Data",
            "with User Preferences",
            "in Data Warehouses",
            "for Multidimensional Data",
            "under Memory Constraints",
            "in Object-Oriented Database Systems");
    private static final List<String> GIVEN =
            List.of("Anna", "David", "Chen", "Rajeev", "Maria", "Hiroshi", "Peter", "Laura", "Wei", "Michael", "Elena");
    private static final List<String> SUR = List.of(
            "Larsson",
            "Kumar",
            "Zhang",
            "Fischer",
            "Garcia",
            "Tanaka",
            "Novak",
            "Olsen",
            "Rossi",
            "Wagner",
            "Ivanova",
            "Moreau",
            "Silva",
            "Haas",
            "Lindgren",
            "Petrov",
            "Nakamura",
            "Weber",
            "Conti",
            "Bauer");
    private static final List<List<String>> VENUES = List.of(
            List.of("SIGMOD Conference", "International Conference on Management of Data"),
            List.of("VLDB", "Very Large Data Bases"),
            List.of("ACM Trans. Database Syst.", "ACM Transactions on Database Systems (TODS)"),
            List.of("VLDB J.", "The VLDB Journal"),
            List.of("SIGMOD Record", "ACM SIGMOD Record"));

    private TitleCases() {}

    static Labelled papers(boolean messy, int half, long seed) {
        Labelled cases = new Labelled(
                messy ? "papers, two messy sources" : "papers, two sources",
                List.of("title", "authors", "venue", "year"),
                true,
                half);
        Variation variation = new Variation(new Random(seed));
        for (int number = 0; number < 2400; number++) {
            String title = variation.pick(HOW) + " " + variation.pick(WHAT) + " " + variation.pick(WHERE);
            List<String> authors = authors(variation);
            List<String> venue = variation.pick(VENUES);
            int year = 1995 + variation.below(9);
            String thing = "paper" + number;
            cases.add(0, thing, title, String.join(", ", authors), venue.get(0), Integer.toString(year));
            if (variation.chance(0.8)) {
                cases.add(1, thing, second(variation, messy, title, authors, venue.get(1), year));
            }
            if (variation.chance(0.08)) {
                List<String> journal = VENUES.get(2);
                cases.add(
                        0, thing + "j", title, String.join(", ", authors), journal.get(0), Integer.toString(year + 2));
                cases.add(
                        1, thing + "j", title, String.join(", ", authors), journal.get(1), Integer.toString(year + 2));
            }
        }
        return cases;
    }

    private static String[] second(
            Variation variation, boolean messy, String title, List<String> authors, String venue, int year) {
        String written = variation.chance(0.2) ? title.toUpperCase(Locale.ROOT) : title;
        String names = String.join(", ", authors);
        if (variation.chance(0.15)) {
            written = variation.typo(written);
        }
        if (variation.chance(0.3)) {
            names = variation.shuffled(names, ", ", ", ");
        }
        if (messy) {
            written = variation.chance(0.15) ? variation.withoutAWord(written) : written;
            names = initials(names);
            names = variation.chance(0.2) ? names.substring(0, (names + ",").indexOf(',')) : names;
        }
        boolean noVenue = messy && variation.chance(0.3);
        boolean noYear = messy && variation.chance(0.4);
        return new String[] {written, names, noVenue ? "" : venue, noYear ? "" : Integer.toString(year)};
    }

    private static String initials(String authors) {
        List<String> names = new ArrayList<>();
        for (String author : authors.split(", ", -1)) {
            int blank = author.indexOf(' ');
            names.add(author.charAt(0) + " " + author.substring(blank + 1));
        }
        return String.join(", ", names);
    }

    private static List<String> authors(Variation variation) {
        List<String> authors = new ArrayList<>();
        int count = 1 + variation.below(4);
        for (int i = 0; i < count; i++) {
            authors.add(variation.pick(GIVEN) + " " + variation.pick(SUR));
        }
        return authors;
    }

    static Labelled projects(Path pack, int half, long seed) throws IOException {
        Labelled cases = new Labelled("projects, Chinese titles", List.of("title", "institution", "year"), false, half);
        Variation variation = new Variation(new Random(seed));
        for (List<String> project : OrganisationCases.column(pack, "key_projects.csv")) {
            String thing = project.get(0);
            cases.add(0, thing, project.get(2), project.get(3), project.get(1));
            if (variation.chance(0.3)) {
                cases.add(0, thing, titleAgain(variation, project.get(2)), project.get(3), project.get(1));
            }
            if (variation.chance(0.1)) {
                cases.add(0, thing, project.get(2), "", variation.chance(0.5) ? project.get(1) : "");
            }
            if (variation.chance(0.1)) {
                cases.add(0, thing + "/2", project.get(2) + "（二期）", project.get(3), project.get(1));
                cases.add(0, thing + "/3", project.get(2) + "（三期）", project.get(3), project.get(1));
            }
        }
        return cases;
    }

    private static String titleAgain(Variation variation, String title) {
        return switch (variation.below(4)) {
            case 0 -> title.replace("研究", "").replace("及", "与");
            case 1 -> variation.printed(title);
            case 2 -> title.length() > 12 ? title.substring(0, 4) + title.substring(5) : title;
            default -> title.replace("的", "").replace("关键技术", "技术");
        };
    }
}

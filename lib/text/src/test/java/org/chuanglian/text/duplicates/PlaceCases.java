package org.chuanglian.text.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Restaurants and products put together from common words, as two guides or two shops list them. */
final class PlaceCases {

    private static final List<String> ADJECTIVES = List.of(
            "Golden", "Little", "Blue", "Royal", "Old", "Green", "Lucky", "Silver", "Red", "Grand", "Sunny", "Twin");
    private static final List<String> NOUNS = List.of(
            "Dragon",
            "Bistro",
            "Palace",
            "Garden",
            "Harbor",
            "Lantern",
            "Olive",
            "Table",
            "Grill",
            "Cafe",
            "Kitchen",
            "Vineyard",
            "Tavern",
            "Oyster",
            "Pagoda",
            "Trattoria");
    private static final List<String> STREETS = List.of(
            "Sunset Blvd.",
            "Main St.",
            "Peachtree Rd.",
            "Wilshire Blvd.",
            "W. 54th St.",
            "Third Ave.",
            "Melrose Ave.",
            "Ocean Dr.",
            "Park Ave.",
            "Mission St.",
            "Columbus Ave.",
            "Geary Blvd.");
    private static final List<String> CITIES =
            List.of("los angeles", "new york", "san francisco", "atlanta", "las vegas");
    private static final List<String> MAKERS =
            List.of("Sony", "Canon", "Panasonic", "Netgear", "Bose", "Garmin", "Apple");
    private static final List<String> THINGS = List.of(
            "Digital Camera",
            "Wireless Router",
            "Noise Cancelling Headphones",
            "GPS Navigator",
            "LCD Television",
            "Portable Speaker",
            "Camcorder",
            "Laser Printer");
    private static final List<String> COLOURS = List.of("Black", "Silver", "White", "Red");

    private PlaceCases() {}

    static Labelled restaurants(int half, long seed) {
        Labelled cases =
                new Labelled("restaurants, two guides", List.of("name", "addr", "city", "phone", "type"), true, half);
        Variation variation = new Variation(new Random(seed));
        List<String> types = List.of("american", "chinese", "italian", "french", "seafood", "steakhouses");
        for (int number = 0; number < 900; number++) {
            String name = variation.pick(ADJECTIVES) + " " + variation.pick(NOUNS);
            String address = (10 + variation.below(9000)) + " " + variation.pick(STREETS);
            String city = variation.pick(CITIES);
            String phone =
                    "%d/%03d-%04d".formatted(200 + variation.below(700), variation.below(1000), variation.below(10000));
            String thing = "r" + number;
            cases.add(0, thing, name, address, city, phone, variation.pick(types));
            if (variation.chance(0.4)) {
                String again = variation.chance(0.3)
                        ? "The " + name + " Restaurant"
                        : variation.chance(0.3) ? variation.typo(name) : name;
                cases.add(
                        1,
                        thing,
                        again.toLowerCase(Locale.ROOT),
                        variation.chance(0.4)
                                ? address.replace("Blvd.", "Boulevard").replace("Ave.", "Avenue")
                                : address,
                        city,
                        variation.chance(0.1) ? variation.typo(phone) : phone.replace('/', '-'),
                        variation.chance(0.5) ? "" : variation.pick(types));
            } else if (variation.chance(0.3)) {
                cases.add(
                        1,
                        thing + "other",
                        name,
                        (10 + variation.below(9000)) + " Elm St.",
                        variation.pick(CITIES),
                        "%d-%03d-%04d"
                                .formatted(200 + variation.below(700), variation.below(1000), variation.below(10000)),
                        "");
            }
        }
        return cases;
    }

    static Labelled products(int half, long seed) {
        Labelled cases = new Labelled("products, two shops", List.of("name", "description", "price"), true, half);
        Variation variation = new Variation(new Random(seed));
        for (int number = 0; number < 1200; number++) {
            String maker = variation.pick(MAKERS);
            String thing = variation.pick(THINGS);
            String model = "" + (char) ('A' + variation.below(26)) + (char) ('A' + variation.below(26)) + "-"
                    + (100 + variation.below(899));
            String colour = variation.pick(COLOURS);
            double price = 20 + variation.below(900);
            String id = "x" + number;
            cases.add(
                    0,
                    id,
                    maker + " " + colour + " " + thing + " - " + model.replace("-", ""),
                    maker + " " + thing + "/ " + colour + " Finish/ Model " + model,
                    "$%.2f".formatted(price));
            if (variation.chance(0.8)) {
                cases.add(
                        1,
                        id,
                        variation.chance(0.5)
                                ? maker + " " + model + " " + thing
                                : maker + " " + thing + " (" + model + ") " + colour,
                        variation.chance(0.5) ? "" : thing.toLowerCase(Locale.ROOT) + " with warranty",
                        variation.chance(0.4)
                                ? ""
                                : "%.2f".formatted(price * (0.9 + 0.2 * variation.below(10) / 10.0)));
            }
        }
        return cases;
    }
}

package org.chuanglian.text.duplicates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Names of real organisations from the open data pack, each also as other registers would write it, and its sisters. */
final class OrganisationCases {

    private static final List<String> UNITS = List.of("机械工程学院", "土木工程学院", "计算机学院", "化学系", "光电工程学院", "生命科学学院");
    private static final List<String> BRANCHES = List.of("成都分公司", "北京分公司", "上海分公司", "第二分公司");
    private static final List<String> SISTERS = List.of("财务有限公司", "销售有限公司", "物流有限公司", "投资有限公司", "（上海）有限公司");

    private OrganisationCases() {}

    static Labelled chinese(Path pack, int half, long seed) throws IOException {
        Labelled cases = new Labelled("organisations, Chinese, one table", List.of("name"), false, half);
        Variation variation = new Variation(new Random(seed));
        for (List<String> firm : column(pack, "listed_firms.csv")) {
            if (!firm.get(2).isEmpty()) {
                firm(cases, variation, firm.get(2), firm.get(1));
            }
        }
        for (List<String> university : column(pack, "universities.csv")) {
            university(cases, variation, university.getFirst());
        }
        Set<String> institutes = new LinkedHashSet<>();
        column(pack, "facility_sharing.csv").forEach(row -> institutes.add(row.getFirst()));
        column(pack, "key_laboratories.csv").forEach(row -> institutes.add(row.get(1)));
        institutes.stream()
                .filter(name -> !name.endsWith("大学") && !name.endsWith("学院") && !name.endsWith("公司"))
                .forEach(name -> institute(cases, variation, name));
        return cases;
    }

    private static void firm(Labelled cases, Variation variation, String name, String shortName) {
        cases.add(0, name, name);
        if (variation.chance(0.25)) {
            cases.add(0, name, variation.printed(name));
        }
        if (variation.chance(0.25)) {
            cases.add(0, name, name.replace("股份有限公司", "有限公司").replace("集团", ""));
        }
        if (variation.chance(0.2) && Regions.end(name, 0) > 0) {
            cases.add(0, name, name.substring(Regions.end(name, 0)));
        }
        if (variation.chance(0.15) && shortName.length() >= 4 && !shortName.endsWith("股份")) {
            cases.add(0, name, shortName);
        }
        if (variation.chance(0.15)) {
            cases.add(0, name + "/branch", name + variation.pick(BRANCHES));
        }
        if (variation.chance(0.2)) {
            String sister = name.replaceAll("(集团)?(股份)?有限公司$", "") + variation.pick(SISTERS);
            cases.add(0, name + "/sister", sister);
        }
    }

    private static void university(Labelled cases, Variation variation, String name) {
        cases.add(0, name, name);
        if (variation.chance(0.2)) {
            cases.add(0, name, variation.printed(name));
        }
        if (name.endsWith("大学") && variation.chance(0.3)) {
            cases.add(0, name, name + variation.pick(UNITS));
        }
        if (name.endsWith("大学") && variation.chance(0.2)) {
            cases.add(0, name + "/1", name + "附属第一医院");
            cases.add(0, name + "/2", name + "附属第二医院");
        }
    }

    private static void institute(Labelled cases, Variation variation, String name) {
        cases.add(0, name, name);
        if (variation.chance(0.3) && name.startsWith("中国科学院")) {
            cases.add(0, name, name.replace("中国科学院", "中科院"));
        }
        if (variation.chance(0.3)) {
            cases.add(0, name, variation.printed(name));
        }
    }

    static Labelled bilingual(int half, long seed) throws IOException {
        Labelled cases = new Labelled("organisations, Chinese and English", List.of("organisation"), true, half);
        Variation variation = new Variation(new Random(seed));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OrganisationCases.class.getResourceAsStream("bilingual.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                String[] names = line.split("\t", -1);
                cases.add(0, names[0], names[0]);
                cases.add(1, names[0], variation.chance(0.3) ? abbreviated(names[1]) : names[1]);
            }
        }
        return cases;
    }

    private static String abbreviated(String name) {
        return name.replace("University", "Univ.")
                .replace("Technology", "Technol")
                .replace("Institute", "Inst");
    }

    static Labelled english(int half, long seed) {
        Labelled cases = new Labelled("organisations, English, one table", List.of("company"), false, half);
        Variation variation = new Variation(new Random(seed));
        List<String> brands = List.of(
                "Northwind",
                "Halcyon",
                "Bluestone",
                "Meridian",
                "Kestrel",
                "Fairmont",
                "Ironbridge",
                "Silverlake",
                "Thornbury",
                "Castlegate",
                "Westbrook",
                "Ashcombe",
                "Greyfriars",
                "Langdale",
                "Orchard Hill",
                "Redwood");
        List<String> trades = List.of(
                "Precision Instruments",
                "Marine Engineering",
                "Pharmaceuticals",
                "Software Systems",
                "Electric Motors",
                "Medical Devices",
                "Timber Products",
                "Financial Services",
                "Foods",
                "Logistics",
                "Textiles");
        List<String> forms = List.of("Ltd", "Inc.", "GmbH", "LLC", "Corporation");
        for (String brand : brands) {
            for (String trade : trades) {
                String form = variation.pick(forms);
                String name = brand + " " + trade;
                if (variation.chance(0.6)) {
                    cases.add(0, name, name + " " + form);
                    if (variation.chance(0.3)) {
                        cases.add(0, name, variation.typo(name) + ", " + form);
                    }
                    if (variation.chance(0.3)) {
                        cases.add(0, name, ("The " + name + " Company " + form).toUpperCase(java.util.Locale.ROOT));
                    }
                    if (variation.chance(0.2)) {
                        cases.add(0, name, name.replace("Engineering", "Eng.").replace("Pharmaceuticals", "Pharma"));
                    }
                }
            }
        }
        return cases;
    }

    static List<List<String>> column(Path pack, String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder()
                .ofCsvRecord(new java.io.StringReader(
                        Files.readString(pack.resolve(file)).replace("\uFEFF", "")))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        rows.removeFirst();
        return rows;
    }
}

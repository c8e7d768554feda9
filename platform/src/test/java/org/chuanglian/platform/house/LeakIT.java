package org.chuanglian.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ListedSubjects;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.testing.Everybody;
import org.chuanglian.platform.testing.Everybody.Persona;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Routes;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The same city before and after values were recorded that not everybody may read. Whoever may not read them gets, to
 * every question, the same bytes as before.
 */
@PlatformTest(properties = "test.database=leaks")
class LeakIT {

    private static final String CLOSED = "CLOSED_HEADS";

    /**
     * Pages about the reader's own account, about the machine at this moment, and the record, which grows with every act
     * and so with every file that is asked for here; what it tells of a recording, {@code AccessClassesModuleIT} tests.
     */
    private static final List<String> TELLS_OF_ITSELF = List.of("/account", "/search/index", "/record");

    private static final String MARK = "7654321";

    /** The same number as pages write it. */
    private static final Pattern SHOWN = Pattern.compile("7,?654,?321");

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private void record(Recorder recorder, java.util.function.Consumer<RecordingSheet> writes) {
        Recordings.Outcome outcome = recordings.record(new Recordings.Cause(recorder, "restricted", null), writes);
        if (outcome instanceof Recordings.Refused refused) {
            throw new AssertionError("refused: " + refused.problems());
        }
    }

    private static FactValue.Quantity people(String number) {
        return new FactValue.Quantity(new BigDecimal(number), "person");
    }

    private void heads(String firm, String indicator, String period, String number, AccessClass access) {
        record(
                new Recorder.Pack("restricted"),
                sheet -> sheet.fact(
                        1,
                        ListedSubjects.key(firm),
                        indicator,
                        Period.of(period),
                        people(number),
                        ListedSubjects.SOURCE,
                        access));
    }

    private String id(SubjectKey key) {
        return subjects.find(key).orElseThrow().id().toString();
    }

    /** Everything that can be asked with GET: every route, and the questions that restricted values could answer. */
    private Set<String> questions(String then) {
        Set<String> asked = new LinkedHashSet<>();
        List<String> firms = Stream.of("测试企业01", "测试企业02", "测试企业03")
                .map(name -> id(ListedSubjects.key(name)))
                .toList();
        for (Routes.Route route : Routes.of(mapping)) {
            if (route.method() != RequestMethod.GET || TELLS_OF_ITSELF.stream().anyMatch(route.pattern()::startsWith)) {
                continue;
            }
            if (route.pattern().contains("{id}")) {
                firms.forEach(id -> asked.add(route.pattern()
                        .replace("{id}", id)
                        .replace("{indicator}", ListedSubjects.HEADS)
                        .replace("{period}", "2022")
                        .replaceAll("\\{[^}]+}", "none")));
            } else {
                asked.add(route.address());
                asked.add("/en" + route.address());
            }
        }
        for (String list : List.of(
                "/registry",
                "/registry/export.csv",
                "/registry/export.json",
                "/registry/export.xlsx",
                "/api/v1/subjects",
                "/registry/map")) {
            for (String indicator : List.of(ListedSubjects.HEADS, CLOSED)) {
                asked.add(list + "?kind=enterprise&sort=-" + indicator + "&column=" + indicator);
                asked.add(list + "?kind=enterprise&sort=" + indicator + "&column=" + indicator + "&size=10&page=2");
                asked.add(list + "?q=" + encoded("测试企业0") + "&sort=-" + indicator);
                asked.add(list + "?region=500112&sort=-" + indicator);
            }
            asked.add(list + "?sort=-updated");
            asked.add(list + "?q=" + MARK);
        }
        for (String id : firms) {
            String page = "/registry/subjects/" + id;
            for (String indicator : List.of(ListedSubjects.HEADS, CLOSED)) {
                for (String period : List.of("2021", "2022")) {
                    asked.add(page + "/facts/" + indicator + "/" + period);
                    asked.add(page + "/facts/" + indicator + "/" + period + "?at=" + then);
                    asked.add(
                            "/intake/corrections/new?subject=" + id + "&indicator=" + indicator + "&period=" + period);
                }
                asked.add("/api/v1/subjects/" + id + "/facts?indicator=" + indicator);
            }
            asked.add("/en" + page);
            asked.add(page + "?at=" + then);
            asked.add(page + "/dossier.json?at=" + then);
            asked.add("/api/v1/subjects/" + id + "/facts?at=" + then);
            asked.add("/intake/corrections/new?subject=" + id);
        }
        for (String indicator : List.of(ListedSubjects.HEADS, CLOSED)) {
            asked.add("/registry/indicators/" + indicator);
            asked.add("/en/registry/indicators/" + indicator);
            asked.add("/registry/indicators/" + indicator + "?period=2022");
        }
        for (String word : List.of(MARK, "CLOSED", "测试企业01", "restricted", "内部人数")) {
            asked.add("/search?q=" + encoded(word));
            asked.add("/search/suggest?q=" + encoded(word));
            asked.add("/api/v1/search?q=" + encoded(word));
        }
        for (String ending : List.of("csv", "json", "xlsx")) {
            asked.add("/points/export." + ending);
            asked.add("/points/export." + ending + "?q=" + MARK);
        }
        asked.add("/registry/sources/" + ListedSubjects.SOURCE);
        asked.add("/?at=" + then);
        asked.add("/promises?at=" + then);
        return asked;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a reader is answered, by question: status, headers that tell something, body without the form's token. */
    private Map<String, String> answers(Persona persona, Set<String> questions) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : questions) {
            long viewed = viewed();
            Site.Answer answer = persona.site().get(question);
            if (!question.contains(MARK) && SHOWN.matcher(told(answer)).find()) {
                assertThat(viewed())
                        .as(persona + " read what is restricted at " + question)
                        .isGreaterThan(viewed);
            }
            assertThat(answer.status()).as(question).isLessThan(500);
            answers.put(
                    question,
                    answer.status()
                            + Stream.of("Location", "ETag", "Last-Modified", "Content-Type", "Content-Disposition")
                                    .map(answer::header)
                                    .collect(Collectors.joining("|"))
                            + "\n" + told(answer));
        }
        return answers;
    }

    private long viewed() {
        return java.util.Objects.requireNonNull(
                sql.queryForObject("select count(*) from record.entry where kind = 'value.viewed'", Long.class));
    }

    private static String told(Site.Answer answer) {
        if (answer.header("Content-Type").contains("spreadsheetml")) {
            return unpacked(answer.bytes());
        }
        return answer.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token")
                .replaceAll("hx-headers='[^']*'", "hx-headers");
    }

    private static String unpacked(byte[] spreadsheet) {
        StringBuilder parts = new StringBuilder();
        try {
            Path file = Files.createTempFile("export", ".xlsx");
            Files.write(file, spreadsheet);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    // when the file was made stands in its properties
                    if (!entry.getName().startsWith("docProps/")) {
                        byte[] content = zip.getInputStream(entry).readAllBytes();
                        parts.append(entry.getName()).append(new String(content, StandardCharsets.UTF_8));
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new AssertionError("no spreadsheet", broken);
        }
        return parts.toString();
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        List<String> changed = new ArrayList<>();
        before.forEach((question, answer) -> {
            if (!answer.equals(after.get(question))) {
                changed.add(question);
            }
        });
        return changed;
    }

    @Test
    void answersEveryReaderAsIfWhatHeMayNotSeeHadNeverBeenRecorded() {
        ListedSubjects.record(catalogue, recordings);
        // the platform's own day: of any earlier one nothing is known yet
        String then = LocalDate.now(clock).toString();
        Everybody everybody = new Everybody(site, people);
        List<Persona> readers = List.of(
                everybody.publicReader(),
                everybody.with(Role.ENTERPRISE),
                everybody.with(Role.ADMINISTRATOR),
                everybody.with(Role.DISTRICT_OFFICER),
                everybody.with(Role.AUDITOR),
                everybody.with(Role.OFFICER));
        Set<String> questions = questions(then);
        assertThat(questions).hasSizeGreaterThan(150);
        Map<String, Map<String, String>> before = new LinkedHashMap<>();
        readers.forEach(reader -> before.put(reader.toString(), answers(reader, questions)));
        readers.forEach(reader -> assertThat(changed(
                        java.util.Objects.requireNonNull(before.get(reader.toString())), answers(reader, questions)))
                .as("asked twice, " + reader + " is answered the same")
                .isEmpty());

        // 01 lies in another district than the officer's, 02 in his own
        heads("测试企业01", ListedSubjects.HEADS, "2022", MARK, AccessClass.SECRET);
        heads("测试企业02", ListedSubjects.HEADS, "2021", MARK, AccessClass.SECRET);
        expect(readers, questions, before, Set.of("OFFICER"));

        heads("测试企业01", ListedSubjects.HEADS, "2022", MARK, AccessClass.OFFICER);
        expect(readers, questions, before, Set.of("OFFICER", "AUDITOR"));

        heads("测试企业02", ListedSubjects.HEADS, "2022", MARK, AccessClass.OFFICER);
        expect(readers, questions, before, Set.of("OFFICER", "AUDITOR", "DISTRICT_OFFICER"));

        catalogue.define(
                List.of(),
                List.of(),
                List.of(new Indicator(
                                CLOSED,
                                "内部人数",
                                "Closed heads",
                                Indicator.ValueType.NUMBER,
                                "person",
                                1,
                                "enterprise",
                                "规模",
                                "",
                                "",
                                2)
                        .with(AccessClass.MEMBERS)),
                List.of());
        heads("测试企业03", CLOSED, "2022", MARK, AccessClass.PUBLIC);
        expect(
                readers,
                questions,
                before,
                Set.of("OFFICER", "AUDITOR", "DISTRICT_OFFICER", "ENTERPRISE", "ADMINISTRATOR"));
    }

    /** The readers named see something new, and the mark; all others nothing at all. */
    private void expect(
            List<Persona> readers, Set<String> questions, Map<String, Map<String, String>> before, Set<String> seeing) {
        for (Persona reader : readers) {
            Map<String, String> now = answers(reader, questions);
            List<String> changed = changed(java.util.Objects.requireNonNull(before.get(reader.toString())), now);
            if (seeing.contains(reader.toString())) {
                assertThat(changed).as(reader + " may see it").isNotEmpty();
            } else {
                assertThat(changed).as(reader + " may not see it, and notices").isEmpty();
            }
        }
    }
}

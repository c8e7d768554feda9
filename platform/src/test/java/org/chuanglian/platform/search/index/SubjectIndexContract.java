package org.chuanglian.platform.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.Closeness;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.SubjectIndex.Found;
import org.chuanglian.platform.search.SubjectIndex.Hit;
import org.chuanglian.platform.search.SubjectIndex.Search;
import org.chuanglian.text.Pinyin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every index of subjects promises. */
abstract class SubjectIndexContract {

    private static final int ALL = 100;
    private static final long SEED = 20_261_018;

    private SubjectIndex index = new ListedIndex(Institutions.CHONGQING);

    /** An empty index whose home region is Chongqing. */
    abstract SubjectIndex empty() throws Exception;

    @BeforeEach
    void fill() throws Exception {
        index = empty();
        Institutions.ALL.forEach(index::put);
        index.keep(7);
    }

    private Found search(String text) {
        return index.search(new Search(text, null, 0, ALL));
    }

    private List<String> names(String text) {
        return search(text).hits().stream().map(hit -> hit.subject().name()).toList();
    }

    private Evidence first(String text) {
        return search(text).hits().getFirst().evidence();
    }

    @ParameterizedTest
    @CsvSource({
        "重庆大学,重庆大学",
        "重慶大學,重庆大学",
        "　重庆 大学　,重庆大学",
        "重大,重庆大学",
        "chongqingdaxue,重庆大学",
        "Chongqing Da Xue,重庆大学",
        "cqdx,重庆大学",
        "CQDX,重庆大学",
        "chongqing university,重庆大学",
        "ChongqingUniversity,重庆大学",
        "长安汽车,重庆长安汽车股份有限公司",
        "caqc,重庆长安汽车股份有限公司",
        "changanqiche,重庆长安汽车股份有限公司",
        "000625,重庆长安汽车股份有限公司",
        "000625.sz,重庆长安汽车股份有限公司",
        "2018YFA0208400,碳纳米管有序宏观体功能化及在极端条件下的应用",
        "2018yfa02084,碳纳米管有序宏观体功能化及在极端条件下的应用",
        "pinganyinhang,平安银行股份有限公司",
        "payh,平安银行股份有限公司",
        "tcl科技,TCL科技集团股份有限公司",
        "tclkj,TCL科技集团股份有限公司",
        "刀片电池,比亚迪股份有限公司",
        "藿香正气,重庆太极实业（集团）股份有限公司",
        "钙钛矿,钙钛矿太阳能电池规模化制备关键技术",
        "qijiangqu,綦江区",
        "Posts and Tele,重庆邮电大学",
        "telecom,重庆邮电大学"
    })
    void findsFirst(String typed, String name) {
        assertThat(names(typed)).as(typed).startsWith(name);
    }

    @ParameterizedTest
    @CsvSource({
        "重庆大字,重庆大学",
        "重庆学大,重庆大学",
        "重庆大大学,重庆大学",
        "沙坪霸区,沙坪坝区",
        "chongqingdaxeu,重庆大学",
        "chongqingdaxu,重庆大学",
        "chonqingdaxue,重庆大学",
        "chongqing universiti,重庆大学",
        "Tsingua University,清华大学",
        "长安气车,重庆长安汽车股份有限公司",
        "changanqihe,重庆长安汽车股份有限公司",
        "国家重点实研室,机械传动国家重点实验室",
        "superconductor,",
        "碳纳米官有序宏观体,碳纳米管有序宏观体功能化及在极端条件下的应用"
    })
    void forgivesOneSlip(String typed, String name) {
        if (name == null) {
            assertThat(names(typed)).isEmpty();
        } else {
            assertThat(names(typed)).as(typed).contains(name);
        }
    }

    @Test
    void findsAnyPartOfAName() {
        Random random = new Random(SEED);
        for (Entry entry : Institutions.ALL) {
            String name = entry.name();
            for (int i = 0; i < 4; i++) {
                int start = random.nextInt(name.length() - 1);
                int end = start + 2 + random.nextInt(name.length() - start - 1);
                String part = name.substring(start, end);
                if (part.codePoints().filter(Character::isLetterOrDigit).count() > 1) {
                    assertThat(names(part))
                            .as("\"%s\" of %s, seed %d", part, name, SEED)
                            .contains(name);
                }
            }
        }
    }

    @Test
    void findsAnyNameWithAnyOneSlipAmongTheFirstFive() {
        Random random = new Random(SEED);
        for (Entry entry : Institutions.ALL) {
            for (String name : List.of(entry.name(), Pinyin.of(entry.name()).full())) {
                if (name.length() > 3 && name.length() <= Sought.LONGEST) {
                    String typed = slip(name, random);
                    assertThat(names(typed).stream().limit(5))
                            .as("\"%s\" for %s, seed %d", typed, name, SEED)
                            .contains(entry.name());
                }
            }
        }
    }

    private static String slip(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        String strange = name.charAt(0) < 'z' ? "qz7" : "龘彧冇";
        String other = Character.toString(strange.charAt(random.nextInt(strange.length())));
        List<String> slips = List.of(
                name.substring(0, at) + other + name.substring(at + 1),
                name.substring(0, at) + other + name.substring(at),
                name.substring(0, at) + name.substring(at + 1),
                name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
        return slips.get(random.nextInt(slips.size()));
    }

    @Test
    void putsTheExactBeforeTheBeginningBeforeThePartBeforeTheSlip() throws Exception {
        index = empty();
        index.put(Institutions.entry(1, SubjectKind.PATENT, "大渡口"));
        index.put(Institutions.entry(2, SubjectKind.PARK, "大渡口园"));
        index.put(Institutions.entry(3, SubjectKind.PARK, "新大渡口园"));
        index.put(Institutions.entry(4, SubjectKind.PARK, "大渡与渡口"));
        index.put(Institutions.entry(5, SubjectKind.PARK, "大度口"));
        index.keep(1);
        List<Hit> hits = search("大渡口").hits();
        assertThat(hits)
                .extracting(hit -> hit.subject().name())
                .containsExactly("大渡口", "大渡口园", "新大渡口园", "大渡与渡口", "大度口");
        assertThat(hits)
                .extracting(hit -> hit.evidence().closeness())
                .containsExactly(Closeness.EXACT, Closeness.PREFIX, Closeness.PHRASE, Closeness.PARTS, Closeness.SLIP);
    }

    @Test
    void putsTheHomeRegionFirstAmongEquals() {
        assertThat(names("大学").indexOf("重庆大学")).isLessThan(names("大学").indexOf("清华大学"));
        assertThat(names("xnycl")).isEmpty();
    }

    @Test
    void putsCharactersBeforeSound() throws Exception {
        index = empty();
        index.put(Institutions.entry(1, SubjectKind.ENTERPRISE, "成都强西"));
        index.put(Institutions.entry(2, SubjectKind.PATENT, "CDQX"));
        index.keep(1);
        assertThat(names("cdqx")).containsExactly("CDQX", "成都强西");
        assertThat(search("cdqx").hits().get(1).evidence().bySound()).isTrue();
    }

    @Test
    void marksWhatMatched() {
        assertThat(first("长安汽车").text()).isEqualTo("长安汽车");
        assertThat(first("碳纳米管").pieces())
                .containsExactly(new Evidence.Piece("碳纳米管", true), new Evidence.Piece("有序宏观体功能化及在极端条件下的应用", false));
        assertThat(first("cqyd").pieces())
                .containsExactly(new Evidence.Piece("重庆邮电", true), new Evidence.Piece("大学", false));
        assertThat(first("刀片").aspect()).isEqualTo(Evidence.Aspect.PRODUCT);
        assertThat(first("600132").aspect()).isEqualTo(Evidence.Aspect.KEY);
    }

    @Test
    void countsByKindAndPages() {
        Found all = search("重庆");
        assertThat(all.byKind()).containsEntry(SubjectKind.UNIVERSITY, 3L).containsEntry(SubjectKind.ENTERPRISE, 3L);
        assertThat(all.total()).isEqualTo(6);
        Found firms = index.search(new Search("重庆", SubjectKind.ENTERPRISE, 1, 1));
        assertThat(firms.total()).isEqualTo(3);
        assertThat(firms.byKind()).isEqualTo(all.byKind());
        assertThat(firms.hits()).hasSize(1);
        assertThat(firms.hits().getFirst().subject().kind()).isEqualTo(SubjectKind.ENTERPRISE);
        assertThat(index.search(new Search("重庆", null, 2, 2)).hits())
                .isEqualTo(all.hits().subList(2, 4));
        assertThat(index.search(new Search("重庆", null, 50, 5)).hits()).isEmpty();
    }

    @Test
    void findsWordsApart() {
        assertThat(names("重庆汽车公司")).contains("重庆长安汽车股份有限公司");
        assertThat(names("实验室 机械")).containsExactly("机械传动国家重点实验室");
        assertThat(names("比亚迪 电池")).containsExactly("比亚迪股份有限公司");
    }

    @Test
    void suggestsWhileTyping() {
        for (String typed : List.of("c", "cq", "cqd", "chong", "chongqingd", "重", "重庆大", "Chongqing U")) {
            assertThat(index.suggest(typed, 8))
                    .as(typed)
                    .extracting(hit -> hit.subject().name())
                    .contains("重庆大学");
        }
        assertThat(index.suggest("大", 3)).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "？！……",
                "*:*",
                "name:(",
                "\"",
                "\\",
                "😀",
                "a AND OR NOT (",
                "[* TO *]",
                "\u0000",
                "%_'"
            })
    void takesOddQueriesCalmly(String typed) {
        assertThat(search(typed).hits()).hasSizeLessThanOrEqualTo(Institutions.ALL.size());
        assertThat(index.suggest(typed, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void takesEndlessQueriesInBoundedTime() {
        for (String typed : List.of(
                "重".repeat(10_000),
                "重庆大学".repeat(2_500),
                "a".repeat(10_000),
                "a b ".repeat(2_500),
                "xian".repeat(2_500))) {
            long start = System.nanoTime();
            Map<SubjectKind, Long> counts = search(typed).byKind();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(counts.size()).isLessThanOrEqualTo(SubjectKind.values().length);
        }
    }

    @Test
    void renewsAndRemoves() {
        Entry tsinghua = Institutions.named("清华大学");
        index.put(new Entry(
                tsinghua.id(),
                tsinghua.kind(),
                "水木学堂",
                null,
                List.of(),
                List.of(),
                tsinghua.region(),
                null,
                List.of(),
                false));
        index.delete(Institutions.named("北京大学").id());
        assertThat(names("清华大学")).contains("清华大学");
        index.keep(8);
        assertThat(names("清华大学")).doesNotContain("清华大学");
        assertThat(names("水木学堂")).containsExactly("水木学堂");
        assertThat(names("北京大学")).doesNotContain("北京大学");
        assertThat(index.size()).isEqualTo(Institutions.ALL.size() - 1);
        assertThat(index.position()).isEqualTo(8);
    }

    @Test
    void keepsNothingThatWasNotKept() {
        index.put(Institutions.entry(900, SubjectKind.PARK, "未存园区"));
        assertThat(names("未存园区")).isEmpty();
        assertThat(index.position()).isEqualTo(7);
    }
}

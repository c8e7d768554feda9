package org.chuanglian.platform.search.web;

import org.chuanglian.platform.search.Closeness;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.shell.Text;

/** The strings of search. */
public enum SearchText implements Text {
    SEARCH("搜索", "Search"),
    API_SEARCH("全站搜索", "Search over everything"),
    API_Q(
            "名称的任意一段、全拼或首字母、英文名、产品或正式编号",
            "Any part of a name, its pinyin or initials, an English name, a product or an official key"),
    API_KIND("只要这一类型", "This kind only"),
    API_FROM("跳过前几条，从0起", "How many to skip, from 0"),
    API_SIZE("最多返回几条，1至100，缺省20", "At most so many, 1 to 100; 20 if left out"),
    SEARCH_FOR("搜索“{0}”", "Search “{0}”"),
    FOUND("“{0}”找到{1}条", "“{0}”: {1} found"),
    FOUND_SLIPPED("没有“{0}”，以下{1}条与它只差一个字", "No “{0}”; these {1} differ by one character"),
    FOUND_NOTHING("没有找到“{0}”", "Nothing found for “{0}”"),
    NOTHING_TYPED("想找什么？", "What are you looking for?"),
    HINT(
            "可以输入名称的任何一部分、简称、全拼或首字母（如cqdx）、英文名、产品，或股票代码、项目编号等正式编号。",
            "Type any part of a name, a short name, pinyin or its initials (such as cqdx), an English name, a product, or an official key such as a stock code or project number."),
    TRIED(
            "已按名称、简称、拼音和首字母、英文名、产品、领域和正式编号找过，也试过错一个字、多一个字、少一个字和颠倒相邻两个字。",
            "Names, short names, pinyin and initials, English names, products, fields and official keys were searched, also with one character wrong, missing, too many or swapped."),
    TRY_LESS("试试更短的词，或在两个词之间加空格。", "Try a shorter word, or a blank between two words."),
    TRY_LIST("也可以到资源台账里按条件筛选。", "Or filter the registry by kind, place and field."),
    TO_LIST("打开资源台账", "Open the registry"),
    MEANT("您要找的是不是：", "Did you mean:"),
    UNKNOWN_KIND("没有“{0}”这种类型，已显示全部类型。", "There is no kind “{0}”; all kinds are shown."),
    TOO_DEEP("只能翻到第{0}页，请用更具体的词。", "Pages end at {0}; please be more specific."),
    CUT("只用了前{0}个字。", "Only the first {0} characters were used."),
    KINDS("类型", "Kinds"),
    ALL("全部", "All"),
    SIMILAR("已有相近的主体，点开核对（新窗口）：", "Subjects with a like name exist; open to compare (new window):"),
    RESULTS("搜索结果", "Results"),
    BUTTON("搜索", "Search"),
    INPUT("搜索内容", "What to search for"),
    SAMPLE("示例", "Sample"),
    KEY("编号", "Key"),
    MATCHED_OTHER_NAME("又名", "Also known as"),
    MATCHED_ENGLISH("英文名", "English name"),
    MATCHED_PRODUCT("产品", "Product"),
    MATCHED_FIELD("领域", "Field"),
    BY_SOUND("按拼音", "By pinyin"),
    BY_SLIP("相近", "Close"),
    ALL_RESULTS("查看“{0}”的全部结果", "All results for “{0}”"),
    INDEX("搜索索引", "Search index"),
    INDEX_LEDE(
            "搜索用的索引随资源台账自动更新。台账一有变化就读入；每隔十秒再查一遍别处写入的变化。",
            "The index follows the registry: every change is read at once, and what was written elsewhere is looked for every ten seconds."),
    INDEX_READY("索引里有{0}个主体", "{0} subjects in the index"),
    INDEX_BUILDING("正在重建：已读{0}/{1}个主体", "Rebuilding: {0} of {1} subjects read"),
    SUBJECTS("索引中的主体", "Subjects in the index"),
    FOLLOWED("上次核对", "Last checked"),
    NEVER("还没有", "Not yet"),
    RATE("速度", "Rate"),
    RATE_VALUE("每秒{0}个", "{0} a second"),
    LEFT("预计还要", "Time left"),
    LEFT_VALUE("{0}秒", "{0} s"),
    UNKNOWN_YET("还不知道", "Not known yet"),
    PROGRESS("重建进度", "Progress of the rebuild"),
    REBUILD("重建索引", "Rebuild the index"),
    REBUILD_NOTE(
            "新索引在旁边建好后再替换，期间照常可以搜索。",
            "A new index is built beside and then takes its place; searching goes on meanwhile."),
    REBUILD_ASK("现在重建搜索索引吗？", "Rebuild the search index now?");

    private final String chinese;
    private final String english;

    SearchText(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** What matched, in a word; the name needs none. */
    static java.util.Optional<SearchText> of(Evidence.Aspect aspect) {
        return switch (aspect) {
            case NAME -> java.util.Optional.empty();
            case OTHER_NAME -> java.util.Optional.of(MATCHED_OTHER_NAME);
            case ENGLISH_NAME -> java.util.Optional.of(MATCHED_ENGLISH);
            case KEY -> java.util.Optional.of(KEY);
            case PRODUCT -> java.util.Optional.of(MATCHED_PRODUCT);
            case FIELD -> java.util.Optional.of(MATCHED_FIELD);
        };
    }

    /** How it matched, where that is not plain to see. */
    static java.util.Optional<SearchText> of(Evidence evidence) {
        if (evidence.closeness() == Closeness.SLIP) {
            return java.util.Optional.of(BY_SLIP);
        }
        return evidence.bySound() ? java.util.Optional.of(BY_SOUND) : java.util.Optional.empty();
    }
}

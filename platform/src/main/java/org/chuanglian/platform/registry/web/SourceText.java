package org.chuanglian.platform.registry.web;

import org.chuanglian.platform.shell.Text;

/** The strings of the pages on data and methods: sources and indicators. */
public enum SourceText implements Text {
    ROOM("数据与方法", "Data and methods"),
    SOURCES("来源", "Sources"),
    INDICATORS("指标", "Indicators"),
    SOURCES_LEDE(
            "平台上的每个数值都写明来源。这里列出全部{0}个来源，以及各自支撑多少条记录。",
            "Every value on the platform names its source. These are all {0} of them, and how many records rest on each."),
    INDICATORS_LEDE(
            "平台收录{0}项指标。每项写明定义、单位与方向，并列出各期覆盖了多少主体。",
            "The platform holds {0} indicators, each with its definition, unit and direction, and how many subjects each period covers."),
    NONE(
            "还没有记录。数据包载入后，这里会列出全部来源与指标。",
            "Nothing here yet. Once the data pack is loaded, all sources and indicators are listed here."),
    TITLE("名称", "Title"),
    PUBLISHER("发布者", "Publisher"),
    LICENCE("许可", "Licence"),
    NOTE("说明", "Note"),
    ADDRESS("网址", "Address"),
    CODE("代码", "Code"),
    FACTS("事实", "Facts"),
    RELATIONS("关系", "Relations"),
    NOT_KNOWN("不详", "Not known"),
    RESTS("依据本来源的记录", "What rests on this source"),
    RESTS_FACTS("{0}条事实（含更正前的旧值）", "{0} facts, values before a correction included"),
    RESTS_RELATIONS("{0}条关系", "{0} relations"),
    DOUBTS("存疑的数值", "Doubtful values"),
    DOUBTS_LEDE(
            "{0}个数值看起来不对，又没有更可靠的依据可改：照原文保留，写明原因，在每一处显示都带“存疑”标记。",
            "{0} values look wrong, and nothing better is known: they are kept as published, each with its reason, and marked as doubtful wherever they appear."),
    DOUBTS_NONE("现在没有存疑的数值。", "No value is doubted now."),
    DOUBTS_ASK(
            "知道正确的数值？请在主体页上对该数值申请更正，并写明依据。",
            "Do you know the right value? Request its correction on the page of the subject, and say what it rests on."),
    DOUBTS_ALL("全部", "All"),
    DOUBTS_REASONS("按原因", "By reason"),
    REASON("原因", "Reason"),
    INDICATOR("指标", "Indicator"),
    SOURCE("来源", "Source"),
    DOUBTED_SINCE("存疑自", "Doubted since"),
    HOLDS_NO_MORE("现值已不同", "the value is another now"),
    UNIT("单位", "Unit"),
    DIRECTION("方向", "Direction"),
    DIRECTION_MORE("越大越好", "More is better"),
    DIRECTION_LESS("越小越好", "Less is better"),
    DIRECTION_NEITHER("无所谓好坏", "Neither is meant"),
    DEFINITION("定义", "Definition"),
    GROUPING("分组", "Grouping"),
    ABOUT("适用于", "About"),
    ABOUT_ANY("任何主体", "Any subject"),
    FORM("取值", "Values"),
    FORM_NUMBER("数量", "Numbers"),
    FORM_MONEY("金额", "Amounts of money"),
    FORM_TEXT("文字", "Words"),
    FORM_DATE("日期", "Days"),
    NO_UNIT("无单位", "No unit"),
    COVERAGE("覆盖", "Coverage"),
    COVERAGE_SUB("按现在所知，各期有数值的主体", "Subjects with a value in each period, as known now"),
    COVERAGE_NONE("还没有任何主体有这项数值。", "No subject has a value yet."),
    PERIOD("期间", "Period"),
    SUBJECTS("主体数", "Subjects"),
    RANKING("排序", "Ranking"),
    RANKING_SUB("{0}，按现在所知，前{1}位", "{0}, as known now, the first {1}"),
    RANK("位次", "Rank"),
    SUBJECT("主体", "Subject"),
    VALUE("数值", "Value"),
    SAMPLE("示例", "Sample"),
    TILES("分省", "By province");

    private final String chinese;
    private final String english;

    SourceText(String chinese, String english) {
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
}

package org.chuanglian.platform.intake.upload;

import org.chuanglian.platform.shell.Text;

/** What a check may say of a cell: why it cannot be taken, or how it was corrected. */
public enum FindingText implements Text {
    CORRECTED(false, "已改为“{0}”", "Changed to “{0}”"),
    CORRECTED_REGION(false, "已按行政区划改为“{0}”", "Changed to “{0}” by the list of divisions"),
    MISSING(true, "必填，现为空", "Required, but empty"),
    DAMAGED(true, "有无法识别的字符，可能是编码错误", "Holds characters that cannot be read; maybe the encoding was wrong"),
    TOO_LONG(true, "最多{0}字，现为{1}字", "At most {0} characters, not {1}"),
    CODE_LENGTH(true, "统一社会信用代码应为18位，现为{0}位", "A credit code has 18 characters, not {0}"),
    CODE_CHECK(true, "统一社会信用代码校验位不符，可能有一位写错", "The code''s check character does not fit; maybe one is mistyped"),
    STOCK_FORM(true, "应写成600129.SH的形式", "Write it like 600129.SH"),
    NO_DAY(true, "不是日期，应写成2021-05-18", "No day; write it like 2021-05-18"),
    NO_SUCH_DAY(true, "日期不存在", "The calendar has no such day"),
    FUTURE_DAY(true, "日期晚于今天", "The day has not come yet"),
    UNKNOWN_KIND(true, "没有这种类型，可填：{0}", "No such kind; one of: {0}"),
    UNKNOWN_REGION(true, "行政区划中没有这个地名", "The list of divisions has no such place"),
    NO_PERIOD(true, "不是时期，应写成2021、2021Q3、2021-05或2021-05-18", "No period; write 2021, 2021Q3, 2021-05 or 2021-05-18"),
    FUTURE_PERIOD(true, "时期还没有开始", "The period has not begun yet"),
    NO_NUMBER(true, "不是数", "No number"),
    UNKNOWN_INDICATOR(true, "没有这个指标", "There is no such indicator"),
    UNKNOWN_UNIT(true, "这个指标没有这个单位，可填：{0}", "The indicator has no such unit; one of: {0}"),
    UNKNOWN_SOURCE(true, "没有登记这个来源", "No such source is known"),
    UNKNOWN_SUBJECT(true, "台账中没有这个主体", "The registry has no such subject"),
    TWICE(true, "与第{0}行重复", "Says the same as row {0}"),
    SAME_NAME(true, "与台账“{0}”同名，疑似重复", "Has the name of “{0}” in the registry; maybe the same"),
    LIKE_KNOWN(true, "与台账“{0}”相似度{1}%，疑似重复", "{1}% like “{0}” in the registry; maybe the same"),
    LIKE_ROW(true, "与第{0}行“{1}”相似度{2}%，疑似重复", "{2}% like row {0}, “{1}”; maybe the same"),
    REFUSED(true, "台账未接受：{0}", "The registry refused it: {0}"),
    OTHER_DISTRICT(true, "不在您的区县，您不能登记", "Not in your district; you cannot record it"),
    OTHER_ORGANISATION(true, "不是您的单位，您只能报送本单位的数据", "Not your organisation; you declare values of your own alone"),
    KNOWN_OTHERWISE(
            true,
            "台账已有这项数值，来源是“{0}”；如有不同请申请更正",
            "The registry has this value from “{0}”; if it is wrong, ask for a correction");

    private final boolean blocks;
    private final String chinese;
    private final String english;

    FindingText(boolean blocks, String chinese, String english) {
        this.blocks = blocks;
        this.chinese = chinese;
        this.english = english;
    }

    boolean blocks() {
        return blocks;
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

package org.chuanglian.platform.points.web;

import org.chuanglian.platform.shell.Text;

/** What the pages of the public evaluations say. */
public enum EvaluationText implements Text {
    EVALUATIONS("公开评价办法", "Public evaluations"),
    EVALUATIONS_SUB("按公开的评分标准和登记数据逐项对照", "Item by item by the published rules and the recorded data"),
    YEAR("数据年度", "Year of the data"),
    VERDICT("结论", "Verdict"),
    PASSES("按现有数据，各项条件均已符合。", "By the data that are recorded, all is met."),
    REACHES("分数已达到，但有的条件没有数据，不能下结论。", "The points are there, but of some conditions nothing is recorded: no verdict."),
    OPEN("数据不足，尚不能判断：缺的数据可能改变结论。", "Not decided: what is missing could change it."),
    FAILS("按现有数据不符合：无论缺的数据如何，都达不到。", "By the data that are recorded it is not met, whatever is missing."),
    SELF_TEST("这是对照公开办法的自测，不是主管部门的认定。", "A self-test by the published rules, not a decision of any authority."),
    TOTAL("得分", "Points"),
    TOTAL_RANGE("{0}–{1}", "{0}–{1}"),
    OUT_OF("满分{0}，{1}", "of {0}; {1}"),
    PASS_AT("达到{0}分为合格", "{0} points pass"),
    PASS_ABOVE("须超过{0}分", "more than {0} points pass"),
    COULD(
            "{0}项没有数据，记0分；如全部补齐且最好，最多可得{1}分。",
            "{0} items have no data and get 0; with the best of data it would be {1} at most."),
    GATES("准入条件（须全部符合）", "Conditions, all of which must hold"),
    DIRECT("直接认定条件（符合一项即可）", "Direct conditions, of which one is enough"),
    CONDITION("条件", "Condition"),
    STATE("状态", "State"),
    HOLDS("符合", "Holds"),
    NOT("不符合", "Does not hold"),
    UNKNOWN("无数据", "No data"),
    ITEM("评价指标", "Item"),
    VALUE("本企业", "The firm"),
    GOT("得分", "Points"),
    FULL("满分", "Out of"),
    LEAST("不低于{0}分", "at least {0}"),
    BY("{0}：{1}{2}", "{0}: {1} {2}"),
    NO_DATA("无数据，记0分", "No data: 0 points"),
    UNDEFINED("无定义，记0分", "Undefined: 0 points"),
    JUDGED("由专家评定，不计分", "Judged by experts: not counted"),
    PARTLY("另有算法无数据，可能更高", "another way has no data and could give more"),
    BANDS("分档", "Bands"),
    BAND_BELOW("低于{0}得{1}分", "below {0}: {1}"),
    BAND_UP_TO("不高于{0}得{1}分", "up to {0}: {1}"),
    BAND_FROM("{0}及以上得{1}分", "from {0}: {1}"),
    BAND_ABOVE("高于{0}得{1}分", "above {0}: {1}"),
    NO_YEARS("没有登记这家企业的年度数据，各项均无数据。", "No yearly figures of this firm are recorded, so no item has data."),
    BACK("回到积分", "Back to the points"),
    REPEAT("办法版本{0}，数据截至{1}", "Rules of {0}, as known at {1}");

    private final String chinese;
    private final String english;

    EvaluationText(String chinese, String english) {
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

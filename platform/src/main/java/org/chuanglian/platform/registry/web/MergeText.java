package org.chuanglian.platform.registry.web;

import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.shell.Text;

/** The strings of the page on which subjects are merged and split. */
public enum MergeText implements Text {
    TITLE("合并与拆分", "Merge and split"),
    TITLE_OF("合并与拆分：{0}", "Merge and split: {0}"),
    LEDE(
            "同一个主体登记了两次时，把其中一个并入另一个。编号、名称、事实与关系都归保留的一方；双方都有的数值以保留方为准，另一方的值留在历史里；保留方没有的所在地、领域、英文名由另一方补上。合并可以撤销。",
            "Where one subject stands in the registry twice, one is merged into the other. Keys, names, facts and relations go to the one that is kept; of a value that both have, the kept one’s stands and the other’s stays in its history; a place, field or English name that the kept one lacks comes from the other. A merge can be undone."),
    BACK("回到{0}", "Back to {0}"),
    DONE("已有的合并", "Merges so far"),
    DONE_NONE("还没有合并过。", "Nothing was merged yet."),
    MERGED_INTO("“{0}”并入“{1}”", "“{0}” was merged into “{1}”"),
    WHO("{0}，{1}。事由：{2}", "{0}, {1}. Reason: {2}"),
    SPLIT_WHO("已拆分：{0}，{1}。事由：{2}", "Split again: {0}, {1}. Reason: {2}"),
    FILLED("保留的一方原来没有，由此补上：{0}", "Filled what the kept one lacked: {0}"),
    FILLED_PLACE("所在地{0}", "place {0}"),
    FILLED_FIELD("领域{0}", "field {0}"),
    FILLED_ENGLISH("英文名{0}", "English name {0}"),
    SPLIT("拆分", "Split"),
    SPLIT_OF("拆分“{0}”", "Split “{0}” off"),
    SPLIT_NOTE(
            "拆分后，被并入的一方恢复合并前的内容；合并以后记录的内容仍归保留的一方。",
            "After a split the merged one has again what it had; what was recorded since the merge stays with the kept one."),
    FIND_TITLE("合并另一个主体", "Merge another subject"),
    FIND("另一个主体的名称或编号", "Name or key of the other subject"),
    SEARCH("查找", "Search"),
    FOUND_NONE("没有找到名称或编号含“{0}”的同类主体。", "No subject of the same family has “{0}” in its name or keys."),
    OTHER("另一个主体", "The other subject"),
    KEEP("保留哪一个", "Which one is kept"),
    KEEP_THIS("保留“{0}”，另一个并入", "Keep “{0}”; the other is merged into it"),
    KEEP_OTHER("保留另一个，“{0}”并入", "Keep the other; “{0}” is merged into it"),
    REASON("事由", "Reason"),
    REASON_HINT(
            "凭什么认定是同一个主体，至少4个字。将与合并一起公开。",
            "What shows that they are one, at least 4 characters. It is published with the merge."),
    MERGE("合并", "Merge"),
    REFUSED_REASON("事由须有4至500个字。", "The reason takes 4 to 500 characters."),
    REFUSED_CHOICE("请选择另一个主体。", "Choose the other subject."),
    REFUSED_DISTRICT("两个主体须都在您的辖区内。", "Both subjects must lie in your district."),
    SAME("这两个已经是同一个主体。", "The two are one subject already."),
    GONE(
            "没有合并：其中一个已不在台账中，可能刚被并入别的主体或撤回。请看下面的记录。",
            "Nothing was merged: one of them stands no more; maybe somebody has just merged it or taken it back. See below."),
    UNLIKE("两个主体不是一类，或一真一示例，不能合并。", "The two are of different families, or one is a sample; they cannot be one."),
    PLACE("行政区划不能合并。", "Places are not merged."),
    NO_MERGE("没有拆分：这次合并已被撤销。", "Nothing was split: the merge was undone already."),
    LATER_MERGE("保留的一方后来又有合并，请先拆分最近的一次。", "The kept subject took part in a later merge; undo the latest first."),
    HISTORY_OF_MERGED("“{0}”在合并前的值", "Values of “{0}” before it was merged");

    private final String chinese;
    private final String english;

    MergeText(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static MergeText of(Merges.Gap gap) {
        return switch (gap) {
            case PLACE -> FILLED_PLACE;
            case FIELD -> FILLED_FIELD;
            case ENGLISH_NAME -> FILLED_ENGLISH;
        };
    }

    static MergeText of(Merges.Why why) {
        return switch (why) {
            case SAME -> SAME;
            case GONE -> GONE;
            case UNLIKE -> UNLIKE;
            case PLACE -> PLACE;
            case NO_MERGE -> NO_MERGE;
            case LATER_MERGE -> LATER_MERGE;
        };
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

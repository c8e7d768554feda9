package org.chuanglian.platform.work.todo;

import org.chuanglian.platform.shell.Text;

/** What the workbench says about to-dos of one's own making. */
public enum OwnToDoText implements Text {
    OWN("自己记的", "Noted by yourself"),
    WHAT("记一件要办的事", "Note something to do"),
    WHAT_HINT("最多{0}字，只有您自己看得到", "{0} characters at most; nobody but you sees it"),
    DUE("期限（可不填）", "Due (may be empty)"),
    DUE_HINT("写成2026-10-12", "Written like 2026-10-12"),
    ADD("记下", "Add"),
    NO_DUE("没有期限", "No term"),
    DUE_NOT_WORKED(
            "应于{0}前办结；当天不上班，之前最后一个工作日是{1}", "Due on {0}, which is no working day; the last one before it is {1}"),
    DONE("办完了", "Done"),
    NOT_DONE("恢复为待办", "Not done after all"),
    DELETE("删除", "Delete"),
    DONE_NAMED("办完了：{0}", "Done: {0}"),
    NOT_DONE_NAMED("恢复为待办：{0}", "Not done after all: {0}"),
    DELETE_NAMED("删除：{0}", "Delete: {0}"),
    DONE_LIST("自己记的，已办完", "Noted by yourself, done"),
    DONE_ON("{0}办完", "Done {0}"),
    BAD_WHAT("请写1至{0}字，现在是{1}字。", "Write 1 to {0} characters; it has {1} now."),
    BAD_DUE("“{0}”不是日期。请写成2026-10-12。", "“{0}” is no date. Write it like 2026-10-12."),
    PAST_DUE("{0}已经过去了，请写今天或以后的日期。", "{0} is over. Give today or a later day."),
    TOO_MANY("没办完的已有{0}件，请先办完或删除一些。", "{0} are to be done already. Finish or delete some first.");

    private final String chinese;
    private final String english;

    OwnToDoText(String chinese, String english) {
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

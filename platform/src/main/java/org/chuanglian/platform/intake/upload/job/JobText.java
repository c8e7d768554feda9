package org.chuanglian.platform.intake.upload.job;

import org.chuanglian.platform.shell.Text;

/** What the jobs of uploads are called and tell. */
enum JobText implements Text {
    CHECK("校验上传的表格", "Check an uploaded table"),
    COMMIT("上传的表格入库", "Record an uploaded table"),
    UNDO("撤回已入库的表格", "Take an uploaded table back"),
    CHECKING("已校验{0}行", "{0} rows checked"),
    COMPARING("正在查找疑似重复", "Looking for likely duplicates"),
    CHECKED("共{0}行，其中{1}行必须处理。", "{0} rows, {1} of which need attention."),
    WRITING("已写入{0}行，尚未生效", "{0} rows written, not yet in force"),
    COMMITTED("{0}行已入库，{1}行未入库。", "{0} rows recorded, {1} left."),
    REFUSED(
            "台账未接受这份表格，一行也没有入库。请看问题行。",
            "The registry refused the table; not one row was recorded. Please see the problem rows."),
    UNDONE("已撤回。", "Taken back."),
    NOT_UNDONE("台账未接受撤回，什么也没有改变。", "The registry refused; nothing has changed.");

    private final String chinese;
    private final String english;

    JobText(String chinese, String english) {
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

package org.chuanglian.platform.registry.export;

import org.chuanglian.platform.shell.Text;

/** The strings of the page that asks to come again. */
public enum ExportText implements Text {
    BUSY("导出的人太多", "Too many exports at once"),
    BUSY_WHAT(
            "现在有{0}份文件正在导出，您的这一份还没有开始。请约{1}秒后再试。",
            "{0} files are being exported now, and yours has not begun. Please try again in about {1} seconds."),
    BUSY_SMALLER(
            "筛选条件都还在：回到列表缩小范围，文件小，等得也短。",
            "Your filters are kept: go back to the list and narrow them, and the file is ready sooner."),
    AGAIN("再试一次", "Try again"),
    BACK("回到列表", "Back to the list");

    private final String chinese;
    private final String english;

    ExportText(String chinese, String english) {
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

package org.chuanglian.platform.intake.correction;

import org.chuanglian.platform.shell.Text;

/** What who asked is told of the answer. */
enum AnswerText implements Text {
    GRANTED("更正申请{0}已采纳", "Correction request {0} was granted"),
    DECLINED("更正申请{0}不采纳", "Correction request {0} was declined");

    private final String chinese;
    private final String english;

    AnswerText(String chinese, String english) {
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

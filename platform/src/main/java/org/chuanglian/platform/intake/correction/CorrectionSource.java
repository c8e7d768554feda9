package org.chuanglian.platform.intake.correction;

import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.shell.Text;

/** The words that corrected values carry: the names of their source, and the ground of a pack that says otherwise. */
public enum CorrectionSource implements Text {
    TITLE("更正申请核定", "Decided correction requests"),
    NOTE("核定的理由与依据写在每次记录里，申请编号可查", "Each recording holds reason and evidence, and the number of the request"),
    PACK_SAYS_OTHERWISE(
            "开放数据包的{0}.csv现在给出另一个值；已核定的值不变，请再核定",
            "{0}.csv of the open data pack now gives another value; the decided one stands until somebody decides again");

    /** The source as the catalogue holds it. */
    static final Source SOURCE = Source.own("CORRECTIONS", TITLE, NOTE);

    private final String chinese;
    private final String english;

    CorrectionSource(String chinese, String english) {
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

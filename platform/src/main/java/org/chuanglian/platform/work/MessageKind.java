package org.chuanglian.platform.work;

import java.util.Arrays;
import org.chuanglian.platform.shell.Text;

/** What a message is of; its receiver chooses which kinds come by mail. */
public enum MessageKind implements Text {
    JOB("job", "我的任务结束", "My jobs have ended"),
    ANSWER("answer", "我的申请有了答复", "My requests are answered");

    private final String code;
    private final String chinese;
    private final String english;

    MessageKind(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** As forms and tables write it. */
    public String code() {
        return code;
    }

    /** The kind of a code that this platform wrote itself. */
    public static MessageKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no kind of message."));
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

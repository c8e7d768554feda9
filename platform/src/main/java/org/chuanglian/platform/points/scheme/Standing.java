package org.chuanglian.platform.points.scheme;

import java.util.Arrays;
import java.util.Optional;
import org.chuanglian.platform.shell.Text;

/** How far a scheme is to be trusted. */
public enum Standing implements Text {
    /** As it was published, item by item. */
    EXACT("exact", "公开办法原文", "As published"),
    /** Loaded by an officer from the official table, and approved by another. */
    OFFICIAL("official", "按正式附件录入", "Entered from the official table"),
    /** Put together from what is known of it; weights are the platform's own. */
    RECONSTRUCTED("reconstructed", "按公开信息重构，非官方", "Reconstructed, not official");

    private final String code;
    private final String chinese;
    private final String english;

    Standing(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** What files say. */
    public String code() {
        return code;
    }

    public static Optional<Standing> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
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

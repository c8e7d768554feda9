package org.chuanglian.platform.shell;

/** The four verbs of the rail, one for each part of the loop. */
public enum Verb {
    SEE(ShellText.VERB_SEE, ShellText.VERB_SEE_LONG),
    FIND(ShellText.VERB_FIND, ShellText.VERB_FIND_LONG),
    ACT(ShellText.VERB_ACT, ShellText.VERB_ACT_LONG),
    WATCH(ShellText.VERB_WATCH, ShellText.VERB_WATCH_LONG);

    private final ShellText mark;
    private final ShellText label;

    Verb(ShellText mark, ShellText label) {
        this.mark = mark;
        this.label = label;
    }

    /** One character, shown large. */
    public Text mark() {
        return mark;
    }

    /** The verb in words, for the breadcrumb and for screen readers. */
    public Text label() {
        return label;
    }
}

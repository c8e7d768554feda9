package org.chuanglian.platform.account;

import org.chuanglian.platform.shell.Text;

/** What a person may do. */
public enum Role {
    ADMINISTRATOR(AccountText.ADMINISTRATOR),
    OFFICER(AccountText.OFFICER);

    private final AccountText label;

    Role(AccountText label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** The authority of Spring Security that stands for it, such as {@code ROLE_OFFICER}. */
    public String authority() {
        return "ROLE_" + name();
    }
}

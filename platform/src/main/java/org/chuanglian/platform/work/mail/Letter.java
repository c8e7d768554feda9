package org.chuanglian.platform.work.mail;

/**
 * A letter in plain words.
 *
 * @param address to whom
 */
public record Letter(String address, String subject, String text) {

    /** Whose mail it is has no place in a log. */
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}

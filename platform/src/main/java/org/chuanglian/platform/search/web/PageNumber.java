package org.chuanglian.platform.search.web;

/** The number of a page as an address has it; the first page for what is no number. */
final class PageNumber {

    private static final int MOST_DIGITS = 6;

    private PageNumber() {}

    static int of(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty()
                ? Integer.parseInt(text)
                : 1;
    }
}

package org.chuanglian.text.analysis;

import java.util.regex.Pattern;

/** Takes the tags and entities of HTML and the like out of a text that somebody pasted. */
public final class Markup {

    /** Names of HTML and JATS only: in "a&lt;b and c&gt;d" nothing is a tag. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:jats:)?(?:p|br|div|span|b|i|em|strong|u|s|sub|sup|a|ul|ol|li|h[1-6]|table|tbody|thead"
                    + "|tr|td|th|img|font|center|html|body|head|title|section|article|abstract|sec|italic|bold|hr|pre|code"
                    + "|blockquote|script|style|meta|link|input|form|button|iframe|svg)(?:\\s[^<>=]{1,60}=[^<>]{0,2000})?\\s?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNSEEN = Pattern.compile(
            "<!--.{0,20000}?-->|<(script|style)\\b[^<>]{0,2000}>.{0,50000}?</\\1\\s?>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private Markup() {}

    /** The text that a reader would see. */
    public static String without(String text) {
        var seen = text;
        if (seen.indexOf('<') >= 0 && seen.indexOf('>') >= 0) {
            seen = TAG.matcher(UNSEEN.matcher(seen).replaceAll(" ")).replaceAll(" ");
        }
        if (seen.indexOf('&') >= 0 && seen.indexOf(';') >= 0) {
            seen = ENTITY.matcher(seen).replaceAll(match -> plain(match.group()));
        }
        return seen;
    }

    private static String plain(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&apos;", "&#39;" -> "'";
            case "&le;" -> "≤";
            case "&ge;" -> "≥";
            case "&deg;" -> "°";
            case "&micro;" -> "µ";
            case "&plusmn;" -> "±";
            default -> " ";
        };
    }
}

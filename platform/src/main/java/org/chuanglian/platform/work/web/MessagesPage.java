package org.chuanglian.platform.work.web;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A person's messages, and whether he wants mail.
 *
 * @param until up to which moment "mark all as read" reads: what is on this page
 * @param unread whether there is anything to mark as read
 */
public record MessagesPage(Frame frame, List<Line> messages, boolean unread, String until, Mail mail) {

    /** A message. */
    public record Line(String address, String what, String toldAt, boolean read) {}

    /** A kind of message, and whether mail of it is wanted. */
    public record Kind(String code, String name, boolean chosen) {}

    /**
     * The choice of mail.
     *
     * @param open whether the platform has a mail server
     * @param standing where the choice stands, in words
     * @param chosen whether there is something to stop
     * @param pace the code of the pace that is chosen
     * @param kinds of which messages mail can be wanted
     * @param problems by the name of the field
     */
    public record Mail(
            boolean open,
            String standing,
            boolean chosen,
            String address,
            String pace,
            List<Kind> kinds,
            Map<String, String> problems) {

        /** What is wrong with a field; empty for nothing. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }

        /** The value of {@code aria-invalid}. */
        public @Nullable String invalid(String field) {
            return problems.containsKey(field) ? "true" : null;
        }

        /** The value of {@code aria-describedby}. */
        public @Nullable String described(String field) {
            return problems.containsKey(field) ? field + "-err" : null;
        }
    }
}

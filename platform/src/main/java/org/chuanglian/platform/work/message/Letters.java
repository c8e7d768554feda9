package org.chuanglian.platform.work.message;

import java.util.List;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Text;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.mail.Letter;

/** Writes letters, in the language in which mail was chosen. */
final class Letters {

    /** Where messages are read and mail is chosen. */
    static final String PAGE = "/work/messages";

    private Letters() {}

    /** Asks who reads mail at an address whether it is wanted. */
    static Letter confirmation(MailChoice choice, String site, String secret) {
        Language language = choice.language();
        return letter(
                choice,
                MessageText.LETTER_CONFIRM.in(language),
                MessageText.LETTER_CONFIRM_TEXT.in(language, link(site, language, PAGE + "/confirm/" + secret)));
    }

    static Letter message(MailChoice choice, String site, Words what, String path) {
        Language language = choice.language();
        return letter(
                choice,
                MessageText.LETTER_SUBJECT.in(language, what.in(language)),
                line(site, language, what, path) + foot(site, language));
    }

    /** What is unread, and how much awaits the person. */
    static Letter daily(
            MailChoice choice, String site, List<Message> unread, boolean more, int awaiting, long overdue) {
        Language language = choice.language();
        StringBuilder text = new StringBuilder();
        unread.forEach(message -> text.append(line(site, language, message.what(), message.path()))
                .append('\n'));
        if (more) {
            text.append(MessageText.LETTER_MORE.in(language, link(site, language, PAGE)))
                    .append('\n');
        }
        if (awaiting > 0) {
            text.append(MessageText.LETTER_AWAITS.in(language, awaiting, overdue, link(site, language, "/work")));
        }
        Text subject = unread.isEmpty() ? MessageText.LETTER_DAILY_AWAITS : MessageText.LETTER_DAILY;
        return letter(
                choice, subject.in(language, unread.isEmpty() ? awaiting : unread.size()), text + foot(site, language));
    }

    private static String line(String site, Language language, Words what, String path) {
        return what.in(language) + "\n" + link(site, language, path) + "\n";
    }

    private static String foot(String site, Language language) {
        return MessageText.LETTER_FOOT.in(language, link(site, language, PAGE));
    }

    private static String link(String site, Language language, String path) {
        return site + language.prefix() + path;
    }

    /** A subject is one line, whatever is told. */
    private static Letter letter(MailChoice choice, String subject, String text) {
        return new Letter(choice.address(), subject.replaceAll("\\p{Cntrl}+", " "), text);
    }
}

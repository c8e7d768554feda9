package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.signin.Device;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of one person, as their owner lists and ends them, and as they end with the account. */
@Component
class OwnSessions {

    /** The attribute of a session that keeps what the browser said of itself. */
    static final String USER_AGENT = "user-agent";

    private static final int HANDLE = 16;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    private final Acts acts;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Acts acts) {
        this.sessions = sessions;
        this.acts = acts;
    }

    /** All of a person's sessions, this one first, then the last used. */
    List<SessionLine> of(PersonId person, @Nullable HttpSession mine) {
        return found(person).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), mine))
                .sorted(Comparator.comparing(SessionLine::mine)
                        .thenComparing(SessionLine::last)
                        .reversed())
                .toList();
    }

    private static SessionLine line(String id, Session session, @Nullable HttpSession mine) {
        String said =
                Optional.<String>ofNullable(session.getAttribute(USER_AGENT)).orElse("");
        Instant first = session.getCreationTime();
        return new SessionLine(
                handle(id),
                Device.of(said),
                first,
                session.getLastAccessedTime(),
                mine != null && id.equals(mine.getId()));
    }

    private Map<String, ? extends Session> found(PersonId person) {
        return sessions.findByPrincipalName(person.toString());
    }

    /** Ends one of a person's own sessions; does nothing to anybody else's. */
    void end(PersonId person, String handle) {
        end(new Actor.Person(person.value()), person, id -> handle(id).equals(handle));
    }

    /** Ends all of a person's sessions but this one. */
    void endOthers(PersonId person, @Nullable HttpSession mine) {
        end(new Actor.Person(person.value()), person, id -> mine == null || !id.equals(mine.getId()));
    }

    /** Ends all sessions of a person whose account somebody else has closed: none lives on when it is reopened. */
    void endAll(Actor by, PersonId person) {
        end(by, person, id -> true);
    }

    /** Sessions are kept in transactions of their own: what cannot be recorded first does not happen. */
    private void end(Actor by, PersonId person, Predicate<String> which) {
        List<String> ended = found(person).keySet().stream().filter(which).toList();
        if (!ended.isEmpty()) {
            acts.append(Act.of(ActKind.SESSIONS_ENDED, by).keeping("person", person.toString()));
            ended.forEach(sessions::deleteById);
        }
    }

    /** A session's identifier opens it, and so stands on no page. */
    private static String handle(String id) {
        return HexFormat.of().formatHex(Digest.of(id), 0, HANDLE);
    }
}

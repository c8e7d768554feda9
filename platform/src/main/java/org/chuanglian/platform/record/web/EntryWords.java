package org.chuanglian.platform.record.web;

import java.time.Instant;
import java.util.List;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.chain.Entries.Kept;
import org.chuanglian.platform.record.web.EntryPage.Member;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts entries into words. */
@Component
class EntryWords {

    private static final String PACK = "pack:";

    private final JsonMapper json;

    EntryWords(JsonMapper json) {
        this.json = json;
    }

    RecordPage.EntryRow row(Frame frame, Kept entry) {
        JsonNode members = json.readTree(entry.line());
        return new RecordPage.EntryRow(
                entry.seq(), time(entry.at()), kind(frame, entry), actor(frame, text(members, "actor")), entry.hash());
    }

    EntryPage page(Frame frame, Kept entry, boolean hasNext) {
        JsonNode members = json.readTree(entry.line());
        String subject = text(members, "subject");
        return new EntryPage(
                frame,
                entry.seq(),
                time(entry.at()),
                kind(frame, entry),
                actor(frame, text(members, "actor")),
                subject.isEmpty() ? frame.t(RecordText.SUBJECT_NONE) : subject,
                text(members, "alg"),
                text(members, "hash"),
                text(members, "prev"),
                members(members, "payload"),
                members(members, "sealed"),
                entry.line(),
                hasNext);
    }

    private static String text(JsonNode members, String name) {
        return members.path(name).asString();
    }

    private static List<Member> members(JsonNode entry, String name) {
        return entry.path(name).properties().stream()
                .map(member -> new Member(member.getKey(), member.getValue().asString()))
                .toList();
    }

    private String time(Instant at) {
        return ChinaTime.second(at);
    }

    private static String kind(Frame frame, Kept entry) {
        return ActKind.of(entry.kind()).map(frame::t).orElse(entry.kind());
    }

    private static String actor(Frame frame, String told) {
        if (told.startsWith(PACK)) {
            return frame.t(RecordText.ACTOR_PACK, told.substring(PACK.length()));
        }
        return switch (told) {
            case "person" -> frame.t(RecordText.ACTOR_PERSON);
            case "visitor" -> frame.t(RecordText.ACTOR_VISITOR);
            case "platform" -> frame.t(RecordText.ACTOR_PLATFORM);
            default -> told;
        };
    }
}

package org.chuanglian.platform.registry.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDateTime;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shell.Frame;

/** Addresses of the registry in a page's language, carrying along the time the page is read at; and its dates. */
record SubjectLinks(Frame frame, AsOf asOf) {

    String subject(SubjectId id) {
        return frame.href("/registry/subjects/" + id + asOf.parameter());
    }

    String history(SubjectId id, String indicator, Period period) {
        return frame.href(
                "/registry/subjects/" + id + "/facts/" + encoded(indicator) + "/" + period + asOf.parameter());
    }

    String relations(SubjectId id, Direction direction, int page) {
        return frame.href("/registry/subjects/" + id + "/relations/"
                + direction.type().code() + "/" + (direction.outgoing() ? "out" : "in") + "?page=" + page
                + (asOf.past() ? "&" + asOf.parameter().substring(1) : ""));
    }

    String source(Source source) {
        return frame.href("/registry/sources/" + encoded(source.code()));
    }

    String indicator(String code) {
        return frame.href("/registry/indicators/" + encoded(code));
    }

    /** Where a correction is asked for; the page belongs to whoever takes such requests. */
    String correction(SubjectId id, String indicator, Period period) {
        return frame.href(
                "/intake/corrections/new?subject=" + id + "&indicator=" + encoded(indicator) + "&period=" + period);
    }

    String correction(SubjectId id) {
        return frame.href("/intake/corrections/new?subject=" + id);
    }

    /** The day of a recording, in the platform's own time zone. */
    String day(KnowledgeTime time) {
        return local(time).toLocalDate().toString();
    }

    /** Day and minute of a recording. */
    String minute(KnowledgeTime time) {
        return ChinaTime.minute(local(time));
    }

    static String minute(LocalDateTime time) {
        return ChinaTime.minute(time);
    }

    private LocalDateTime local(KnowledgeTime time) {
        return LocalDateTime.ofInstant(time.instant(), asOf.zone());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}

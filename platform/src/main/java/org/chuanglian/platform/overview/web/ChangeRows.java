package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.overview.Overview;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.web.OverviewPage.ChangeRow;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingLog;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Says what a recording changed: by whom, about what, and how much. Who the officer was is nobody's affair here. */
final class ChangeRows {

    /** Where the tables of the open data pack are told one by one. */
    private static final String PACK = "/intake/pack";

    private static final String NEWEST = "/registry?sort=-updated";

    private ChangeRows() {}

    static ChangeRow row(Frame frame, OverviewPage.Then then, Overview.Change change) {
        RecordingLog.Entry entry = change.entry();
        String time = ChinaTime.minute(entry.recording().recordedAt().instant());
        List<String> parts = counts(frame, entry);
        return switch (entry.recording().recorder()) {
            case Recorder.Pack(String name) -> {
                String file = Optional.ofNullable(entry.recording().evidence()).orElse(name);
                yield new ChangeRow(
                        frame.t(OverviewText.CHANGE_PACK, file), frame.href(PACK), false, time, joined(frame, parts));
            }
            case Recorder.Person _, Recorder.Upload _ -> {
                parts.addFirst(frame.t(OverviewText.CHANGE_OFFICER));
                yield new ChangeRow(
                        change.only().map(subject -> name(frame, subject)).orElse(frame.t(OverviewText.CHANGE_OFFICER)),
                        change.only()
                                .map(subject -> then.keep(frame.href("/registry/subjects/" + subject.id())))
                                .orElse(frame.href(NEWEST)),
                        change.only().map(Overview.About::sample).orElse(false),
                        time,
                        joined(frame, parts));
            }
        };
    }

    private static List<String> counts(Frame frame, RecordingLog.Entry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.subjects() > 1) {
            parts.add(frame.t(OverviewText.CHANGE_SUBJECTS, grouped(entry.subjects())));
        }
        if (entry.facts() > 0) {
            parts.add(
                    entry.corrections() == 0
                            ? frame.t(OverviewText.CHANGE_FACTS, grouped(entry.facts()))
                            : frame.t(
                                    OverviewText.CHANGE_FACTS_CORRECTED,
                                    grouped(entry.facts()),
                                    grouped(entry.corrections())));
        }
        if (entry.relations() > 0) {
            parts.add(frame.t(OverviewText.CHANGE_RELATIONS, grouped(entry.relations())));
        }
        if (entry.steps() > 0) {
            parts.add(frame.t(OverviewText.CHANGE_STEPS, grouped(entry.steps())));
        }
        return parts;
    }

    private static String joined(Frame frame, List<String> parts) {
        return String.join(frame.t(OverviewText.AND), parts);
    }

    private static String grouped(long number) {
        return ValueFormat.grouped(BigDecimal.valueOf(number));
    }

    private static String name(Frame frame, Overview.About subject) {
        String english = subject.nameEn();
        return frame.language() == Language.ENGLISH && english != null ? english : subject.name();
    }
}

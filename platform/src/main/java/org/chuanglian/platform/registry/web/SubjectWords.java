package org.chuanglian.platform.registry.web;

import java.util.Optional;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recording;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.registry.imported.ImportedReason;
import org.chuanglian.platform.registry.imported.Tie;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;

/** What the registry's codes are called in the language of a page. */
record SubjectWords(Language language) {

    String t(SubjectText text, Object... arguments) {
        return text.in(language, arguments);
    }

    String name(Subject subject) {
        return language == Language.ENGLISH && subject.nameEn() != null ? subject.nameEn() : subject.name();
    }

    String name(Named named) {
        return language == Language.ENGLISH && named.nameEn() != null ? named.nameEn() : named.name();
    }

    String name(Indicator indicator) {
        return switch (language) {
            case CHINESE -> indicator.nameZh();
            case ENGLISH -> indicator.nameEn();
        };
    }

    String definition(Indicator indicator) {
        return switch (language) {
            case CHINESE -> indicator.definitionZh();
            case ENGLISH -> indicator.definitionEn();
        };
    }

    String name(Source source) {
        return language == Language.ENGLISH && source.titleEn() != null ? source.titleEn() : source.title();
    }

    /** What a source says of itself, if anything. */
    @Nullable
    String note(Source source) {
        return language == Language.ENGLISH && source.noteEn() != null ? source.noteEn() : source.note();
    }

    /** Why something was recorded; what a person wrote stays as it was written. */
    String reason(Recording recording) {
        if (recording.recorder() instanceof Recorder.Pack && recording.reason().equals(Recordings.OPEN_DATA_PACK)) {
            return t(SubjectText.REASON_PACK);
        }
        return ImportedReason.read(recording.reason()).map(this::told).orElse(recording.reason());
    }

    private String told(ImportedReason reason) {
        return switch (reason) {
            case ImportedReason.Stepped(Stage stage) -> t(SubjectText.REASON_STEP, stage(stage));
            case ImportedReason.Tied(Tie tie) ->
                t(SubjectText.REASON_TIE, ImportedText.of(tie).in(language));
        };
    }

    String kind(SubjectKind kind) {
        return RegistryText.of(kind).in(language);
    }

    /** The kind of key, for keys that someone outside gave; empty for the platform's own. */
    Optional<String> scheme(SubjectKey.Scheme scheme) {
        return switch (scheme) {
            case USCC -> Optional.of(t(SubjectText.KEY_USCC));
            case STOCK -> Optional.of(t(SubjectText.KEY_STOCK));
            case PROJECT -> Optional.of(t(SubjectText.KEY_PROJECT));
            case PATENT -> Optional.of(t(SubjectText.KEY_PATENT));
            case GBT2260 -> Optional.of(t(SubjectText.KEY_GBT2260));
            case NAME, PACK -> Optional.empty();
        };
    }

    String stage(Stage stage) {
        return RegistryText.of(stage).in(language);
    }

    /** The relation as read from the subject's own end. */
    String direction(Direction direction) {
        boolean out = direction.outgoing();
        return t(
                switch (direction.type()) {
                    case LOCATED_IN -> out ? SubjectText.OUT_LOCATED_IN : SubjectText.IN_LOCATED_IN;
                    case PART_OF -> out ? SubjectText.OUT_PART_OF : SubjectText.IN_PART_OF;
                    case UNDERTAKES -> out ? SubjectText.OUT_UNDERTAKES : SubjectText.IN_UNDERTAKES;
                    case HOLDS -> out ? SubjectText.OUT_HOLDS : SubjectText.IN_HOLDS;
                    case HOSTS -> out ? SubjectText.OUT_HOSTS : SubjectText.IN_HOSTS;
                    case SUPPLIES -> out ? SubjectText.OUT_SUPPLIES : SubjectText.IN_SUPPLIES;
                    case MEMBER_OF -> out ? SubjectText.OUT_MEMBER_OF : SubjectText.IN_MEMBER_OF;
                    case INCUBATES -> out ? SubjectText.OUT_INCUBATES : SubjectText.IN_INCUBATES;
                    case BRINGS -> out ? SubjectText.OUT_BRINGS : SubjectText.IN_BRINGS;
                    case OWNS -> out ? SubjectText.OUT_OWNS : SubjectText.IN_OWNS;
                    case COOPERATES -> SubjectText.COOPERATES;
                });
    }

    /** The heading of a grouping; one that this catalogue does not know goes by its own name. */
    String grouping(String code) {
        return switch (code) {
            case "activity" -> t(SubjectText.GROUP_ACTIVITY);
            case "base" -> t(SubjectText.GROUP_BASE);
            case "concentration" -> t(SubjectText.GROUP_CONCENTRATION);
            case "contribution" -> t(SubjectText.GROUP_CONTRIBUTION);
            case "openness" -> t(SubjectText.GROUP_OPENNESS);
            case "radiation" -> t(SubjectText.GROUP_RADIATION);
            case "firm_finance" -> t(SubjectText.GROUP_FIRM_FINANCE);
            case "firm_people" -> t(SubjectText.GROUP_FIRM_PEOPLE);
            case "firm_innovation" -> t(SubjectText.GROUP_FIRM_INNOVATION);
            case "institution" -> t(SubjectText.GROUP_INSTITUTION);
            case "profile" -> t(SubjectText.GROUP_PROFILE);
            case "project" -> t(SubjectText.GROUP_PROJECT);
            case "" -> t(SubjectText.OTHER_GROUP);
            default -> code;
        };
    }

    /** Who recorded, without naming a person in public. */
    String recorder(Recorder recorder) {
        return switch (recorder) {
            case Recorder.Person _, Recorder.Upload _ -> t(SubjectText.RECORDER_PERSON);
            case Recorder.Pack pack -> t(SubjectText.RECORDER_PACK, pack.name());
        };
    }
}

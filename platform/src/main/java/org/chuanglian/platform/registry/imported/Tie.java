package org.chuanglian.platform.registry.imported;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectKind.Group;
import org.chuanglian.platform.registry.Subjects.Direction;

/** How something hangs on an imported institution, seen from the institution. */
public enum Tie {
    /** It brought a team or a person along. */
    BRINGS(RelationType.BRINGS, true),
    /** It carries out a project. */
    UNDERTAKES(RelationType.UNDERTAKES, true),
    /** It raised a firm. */
    INCUBATES(RelationType.INCUBATES, true),
    /** A person or team works for it. */
    MEMBER(RelationType.MEMBER_OF, false);

    private final RelationType type;
    private final boolean outgoing;

    Tie(RelationType type, boolean outgoing) {
        this.type = type;
        this.outgoing = outgoing;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tie> read(String code) {
        return Arrays.stream(values()).filter(tie -> tie.code().equals(code)).findFirst();
    }

    public Direction direction() {
        return new Direction(type, outgoing);
    }

    /** Whether a subject of the kind can hang on an institution so. */
    public boolean fits(SubjectKind kind) {
        return switch (this) {
            case BRINGS, MEMBER -> kind.group() == Group.TEAM || kind.group() == Group.PERSON;
            case UNDERTAKES -> kind.group() == Group.PROJECT;
            case INCUBATES -> kind == SubjectKind.ENTERPRISE || kind == SubjectKind.ORGANISATION;
        };
    }
}

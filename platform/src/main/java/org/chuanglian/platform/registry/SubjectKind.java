package org.chuanglian.platform.registry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a subject is. The code is what the database, addresses and files say. */
public enum SubjectKind {
    ENTERPRISE("enterprise", Group.ORGANISATION),
    UNIVERSITY("university", Group.ORGANISATION),
    RESEARCH_BODY("research-body", Group.ORGANISATION),
    NEW_RESEARCH_BODY("new-research-body", Group.ORGANISATION),
    PLATFORM("platform", Group.ORGANISATION),
    PARK("park", Group.ORGANISATION),
    INCUBATOR("incubator", Group.ORGANISATION),
    FUND("fund", Group.ORGANISATION),
    AGENCY("agency", Group.ORGANISATION),
    BANK("bank", Group.ORGANISATION),
    /** An organisation whose kind nobody has said yet. */
    ORGANISATION("organisation", Group.ORGANISATION),
    PERSON("person", Group.PERSON),
    TEAM("team", Group.TEAM),
    PROJECT("project", Group.PROJECT),
    PATENT("patent", Group.ACHIEVEMENT),
    PAPER("paper", Group.ACHIEVEMENT),
    STANDARD("standard", Group.ACHIEVEMENT),
    SOFTWARE("software", Group.ACHIEVEMENT),
    TECHNIQUE("technique", Group.ACHIEVEMENT),
    FACILITY("facility", Group.FACILITY),
    REGION("region", Group.REGION);

    /** The seven families of subjects. */
    public enum Group {
        ORGANISATION,
        PERSON,
        TEAM,
        PROJECT,
        ACHIEVEMENT,
        FACILITY,
        REGION;

        /** What addresses and files say. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Group> read(String code) {
            return Arrays.stream(values())
                    .filter(group -> group.code().equals(code))
                    .findFirst();
        }

        /** The kinds of the family, in their order. */
        public Set<SubjectKind> kinds() {
            return Arrays.stream(SubjectKind.values())
                    .filter(kind -> kind.group == this)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(SubjectKind.class)));
        }
    }

    private final String code;
    private final Group group;

    SubjectKind(String code, Group group) {
        this.code = code;
        this.group = group;
    }

    public String code() {
        return code;
    }

    public Group group() {
        return group;
    }

    public static Optional<SubjectKind> read(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind of a code that this platform wrote itself. */
    public static SubjectKind of(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no kind of subject."));
    }
}

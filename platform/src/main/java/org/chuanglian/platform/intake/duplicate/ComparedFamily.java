package org.chuanglian.platform.intake.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.SubjectKind;

/** The families that are searched for duplicates, and what of their subjects is compared. */
enum ComparedFamily {
    ORGANISATIONS(SubjectKind.Group.ORGANISATION),
    PROJECTS(SubjectKind.Group.PROJECT),
    FACILITIES(SubjectKind.Group.FACILITY),
    /** People of one name are many: where they belong and with whom they work tells them apart. */
    PEOPLE(SubjectKind.Group.PERSON),
    ACHIEVEMENTS(SubjectKind.Group.ACHIEVEMENT);

    /** A column of the table that is compared; what it holds is told from its name. */
    enum Column {
        ORGANISATION_NAME("organisation name"),
        PROJECT_TITLE("project title"),
        FACILITY_NAME("facility name"),
        PERSON_NAME("person name"),
        AFFILIATION("affiliation"),
        WORKED_WITH("people worked with"),
        TITLE("title"),
        HOLDER("holding organisation");

        private final String written;

        Column(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }

        static Optional<Column> read(String written) {
            return Arrays.stream(values())
                    .filter(column -> column.written.equals(written))
                    .findFirst();
        }
    }

    private final SubjectKind.Group group;

    ComparedFamily(SubjectKind.Group group) {
        this.group = group;
    }

    SubjectKind.Group group() {
        return group;
    }

    /** The name first. */
    List<Column> columns() {
        return switch (this) {
            case ORGANISATIONS -> List.of(Column.ORGANISATION_NAME);
            case PROJECTS -> List.of(Column.PROJECT_TITLE);
            case FACILITIES -> List.of(Column.FACILITY_NAME);
            case PEOPLE -> List.of(Column.PERSON_NAME, Column.AFFILIATION, Column.WORKED_WITH);
            case ACHIEVEMENTS -> List.of(Column.TITLE, Column.HOLDER);
        };
    }
}

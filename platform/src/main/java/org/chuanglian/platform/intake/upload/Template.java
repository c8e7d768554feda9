package org.chuanglian.platform.intake.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.platform.shell.Text;

/** A kind of table that can be brought in, with its fields. */
public enum Template implements Text {
    INSTITUTIONS("研发机构", "research institutions"),
    FIRMS("企业", "firms"),
    PROJECTS("科技项目", "projects"),
    PEOPLE("人员和团队", "people and teams"),
    ACHIEVEMENTS("科技成果", "achievements"),
    FACTS("指标数值", "values of indicators"),
    DECLARED("本单位的指标数值", "values of one's own organisation");

    private static final List<Field> OF_INSTITUTIONS = List.of(
            Field.INSTITUTION_NAME,
            Field.INSTITUTION_KIND,
            Field.REGION,
            Field.CREDIT_CODE,
            Field.FOUNDED_ON,
            Field.SPECIALITY,
            Field.ADDRESS,
            Field.NAME_EN);
    private static final List<Field> OF_FIRMS = List.of(
            Field.FIRM_NAME,
            Field.REGION,
            Field.CREDIT_CODE,
            Field.STOCK_CODE,
            Field.FOUNDED_ON,
            Field.SPECIALITY,
            Field.ADDRESS,
            Field.NAME_EN);
    private static final List<Field> OF_PROJECTS =
            List.of(Field.PROJECT_NAME, Field.PROJECT_NUMBER, Field.LEAD, Field.REGION, Field.SPECIALITY);
    private static final List<Field> OF_PEOPLE = List.of(
            Field.PERSON_NAME, Field.PERSON_KIND, Field.AFFILIATION, Field.REGION, Field.SPECIALITY, Field.NAME_EN);
    private static final List<Field> OF_ACHIEVEMENTS = List.of(
            Field.ACHIEVEMENT_NAME,
            Field.ACHIEVEMENT_KIND,
            Field.ACHIEVEMENT_NUMBER,
            Field.OWNER,
            Field.REGION,
            Field.SPECIALITY);
    private static final List<Field> OF_FACTS =
            List.of(Field.SUBJECT, Field.INDICATOR, Field.PERIOD, Field.VALUE, Field.UNIT, Field.SOURCE);
    private static final List<Field> OF_DECLARED =
            List.of(Field.SUBJECT, Field.INDICATOR, Field.PERIOD, Field.VALUE, Field.UNIT);

    private final String chinese;
    private final String english;

    Template(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The fields in the order of the file to download; checked rows have their cells in this order. */
    public List<Field> fields() {
        return switch (this) {
            case INSTITUTIONS -> OF_INSTITUTIONS;
            case FIRMS -> OF_FIRMS;
            case PROJECTS -> OF_PROJECTS;
            case PEOPLE -> OF_PEOPLE;
            case ACHIEVEMENTS -> OF_ACHIEVEMENTS;
            case FACTS -> OF_FACTS;
            case DECLARED -> OF_DECLARED;
        };
    }

    /** Whether its rows are values of subjects that the registry knows. */
    public boolean isOfValues() {
        return switch (this) {
            case FACTS, DECLARED -> true;
            case INSTITUTIONS, FIRMS, PROJECTS, PEOPLE, ACHIEVEMENTS -> false;
        };
    }

    /** The tables that somebody may send who declares values for his organisation, or who records in an office. */
    public static List<Template> sentBy(boolean declares) {
        return Arrays.stream(values())
                .filter(template -> (template == DECLARED) == declares)
                .toList();
    }

    /** Whether every row must have the field. */
    public boolean requires(Field field) {
        return switch (field) {
            case INSTITUTION_NAME,
                    FIRM_NAME,
                    PROJECT_NAME,
                    PERSON_NAME,
                    ACHIEVEMENT_NAME,
                    INSTITUTION_KIND,
                    PERSON_KIND,
                    ACHIEVEMENT_KIND,
                    PROJECT_NUMBER,
                    AFFILIATION,
                    SUBJECT,
                    INDICATOR,
                    PERIOD,
                    VALUE,
                    SOURCE -> true;
            case NAME_EN,
                    REGION,
                    CREDIT_CODE,
                    STOCK_CODE,
                    FOUNDED_ON,
                    SPECIALITY,
                    ADDRESS,
                    LEAD,
                    ACHIEVEMENT_NUMBER,
                    OWNER,
                    UNIT -> false;
        };
    }

    /** Where a field stands among the cells of a checked row; −1 when the template has no such field. */
    public int position(Field field) {
        return fields().indexOf(field);
    }

    /** What addresses and the database say. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Template> read(String code) {
        return Arrays.stream(values())
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** The template of a code that this platform wrote itself. */
    public static Template of(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no template."));
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}

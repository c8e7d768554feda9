package org.chuanglian.platform.intake.pack;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;

/** An institution that a table names without any key: its name as written, and what the name gives away. */
record InstitutionName(String written) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LAST_BRACKETS = Pattern.compile("(?<=.)\\([^()]*\\)?\\)$");
    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern FOREIGN_NAME = Pattern.compile("[\\p{IsHan}A-Za-z.]+·[\\p{IsHan}A-Za-z.·]+");

    private static final Pattern WHOLE_FIRM = Pattern.compile(".{4,}(?:有限公司|有限责任公司)");

    /** One rule: a name that has this form is of that kind. */
    private record KindRule(Pattern form, SubjectKind kind) {
        static KindRule ending(SubjectKind kind, String... endings) {
            return new KindRule(Pattern.compile(".*(?:" + String.join("|", endings) + ")"), kind);
        }
    }

    /** The platform's own reading of names, never an official statement; the first rule that fits decides. */
    private static final List<KindRule> RULES = List.of(
            KindRule.ending(SubjectKind.ENTERPRISE, "公司", "集团", "厂", "株式会社", "合作社", "企业", "有限合伙"),
            new KindRule(Pattern.compile("株式会社.+"), SubjectKind.ENTERPRISE),
            KindRule.ending(
                    SubjectKind.RESEARCH_BODY,
                    "研究院",
                    "研究总院",
                    "研究所",
                    "研究中心",
                    "科学院",
                    "工程院",
                    "设计院",
                    "研究会",
                    "实验室",
                    "植物园",
                    "天文台",
                    "研究组织"),
            KindRule.ending(SubjectKind.UNIVERSITY, "大学", "学院", "大学.*研究生院", "大学校"),
            new KindRule(Pattern.compile("中国科学院.+"), SubjectKind.RESEARCH_BODY));

    /** The endings of bodies that are neither firm nor university nor institute, and certainly no person. */
    private static final Pattern BODY = Pattern.compile(".*(?:中心|医院|学校|[局院所社会室站队部处行店场馆办台厅委组织团])");

    /** The form under which names are compared: plain characters, no blanks, small letters. */
    String normalised() {
        return BLANKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    SubjectKey key() {
        return new SubjectKey(SubjectKey.Scheme.NAME, normalised());
    }

    /** The kind that the name gives away; an organisation of unknown kind when it does not. */
    SubjectKind kind() {
        String name = bare();
        return RULES.stream()
                .filter(rule -> rule.form().matcher(name).matches())
                .map(KindRule::kind)
                .findFirst()
                .orElse(SubjectKind.ORGANISATION);
    }

    /** Whether the name is a person's: two to four Chinese characters, or a foreign name, without a body's ending. */
    boolean personal() {
        String name = bare();
        return kind() == SubjectKind.ORGANISATION
                && !BODY.matcher(name).matches()
                && (HAN_NAME.matcher(name).matches()
                        || FOREIGN_NAME.matcher(name).matches());
    }

    /** Whether the name is a firm's, from its beginning to the legal form at its end. */
    boolean isWholeFirm() {
        return WHOLE_FIRM.matcher(normalised()).matches();
    }

    /** The institutions of a cell that joins them by an enumeration comma or a slash; empty when it joins none. */
    Optional<List<InstitutionName>> parts() {
        String[] parts = written.split("[、/]");
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(List.of(parts).stream().map(InstitutionName::new).toList());
    }

    private String bare() {
        return LAST_BRACKETS.matcher(normalised()).replaceAll("");
    }
}

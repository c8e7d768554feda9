package org.chuanglian.platform.intake.upload;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.SubjectKind;

/** What tables call the kinds of subjects; the first word of each is the one to recommend. */
final class KindWords {

    private static final Map<SubjectKind, List<String>> WORDS = words();
    private static final Map<String, SubjectKind> KINDS = kinds();

    private KindWords() {}

    private static Map<SubjectKind, List<String>> words() {
        Map<SubjectKind, List<String>> words = new EnumMap<>(SubjectKind.class);
        words.put(SubjectKind.ENTERPRISE, List.of("企业", "公司", "firm", "company"));
        words.put(SubjectKind.UNIVERSITY, List.of("高校", "大学", "高等学校", "高等院校", "院校"));
        words.put(SubjectKind.RESEARCH_BODY, List.of("科研院所", "研究机构", "研究院所", "研究所", "科研机构", "research institute"));
        words.put(SubjectKind.NEW_RESEARCH_BODY, List.of("新型研发机构", "新型研发", "新型研究机构"));
        words.put(SubjectKind.PLATFORM, List.of("创新平台", "平台", "公共平台", "研发平台", "中试基地", "重点实验室", "技术创新中心", "工程技术研究中心"));
        words.put(SubjectKind.PARK, List.of("园区", "科技园", "高新区", "产业园"));
        words.put(SubjectKind.INCUBATOR, List.of("孵化载体", "孵化器", "众创空间", "加速器"));
        words.put(SubjectKind.FUND, List.of("基金", "投资机构", "创投机构"));
        words.put(SubjectKind.AGENCY, List.of("政府部门", "机关"));
        words.put(SubjectKind.BANK, List.of("银行"));
        words.put(SubjectKind.ORGANISATION, List.of("其他机构", "其他", "其他组织", "校企联合体", "创新联合体", "科技服务机构", "社会团体", "事业单位"));
        words.put(SubjectKind.PERSON, List.of("人才", "个人", "人员", "科技人才"));
        words.put(SubjectKind.TEAM, List.of("团队", "科研团队", "创新团队"));
        words.put(SubjectKind.PATENT, List.of("专利", "发明专利", "实用新型", "外观设计", "发明"));
        words.put(SubjectKind.PAPER, List.of("论文"));
        words.put(SubjectKind.STANDARD, List.of("标准"));
        words.put(SubjectKind.SOFTWARE, List.of("软件著作权", "软著", "软件"));
        words.put(SubjectKind.TECHNIQUE, List.of("技术", "工艺", "新技术"));
        return words;
    }

    private static Map<String, SubjectKind> kinds() {
        Map<String, SubjectKind> kinds = new HashMap<>();
        WORDS.forEach((kind, words) -> {
            kinds.put(kind.code(), kind);
            words.forEach(word -> kinds.put(word, kind));
        });
        return kinds;
    }

    /** The kind that a word says, if it is one of these. */
    static Optional<SubjectKind> read(String word, Set<SubjectKind> among) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT))).filter(among::contains);
    }

    /** What may be written for these, for a finding. */
    static String recommended(Set<SubjectKind> among) {
        return WORDS.entrySet().stream()
                .filter(entry -> among.contains(entry.getKey()))
                .map(entry -> entry.getValue().getFirst())
                .collect(Collectors.joining("、"));
    }
}

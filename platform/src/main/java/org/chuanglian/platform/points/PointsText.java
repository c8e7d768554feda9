package org.chuanglian.platform.points;

import org.chuanglian.platform.shell.Text;

/** What the pages of the points say. */
public enum PointsText implements Text {
    POINTS("创新积分", "Innovation points"),
    FIRM_ONLY("只对本企业、主管部门和获企业授权的金融机构开放", "For the firm, the department, and banks that the firm lets see it"),
    JOB("计算创新积分", "Innovation points"),
    JOB_NOTHING("还没有登记任何数据", "Nothing is recorded yet"),
    JOB_YEAR("正在计算{0}年", "Computing {0}"),
    JOB_DONE("已计算{0}个年度，共{1}家次", "{0} years computed, {1} scores in all"),

    LEDE(
            "按企业所处阶段，用公开登记的数据给18项指标计分；每一分都能展开到算法、数值和来源。",
            "Eighteen indicators, weighed by the stage of the firm; every point opens into formula, value and source."),
    RULES("计分规则", "Rules"),
    STANDING("性质", "Standing"),
    VERSION("版本", "Version"),
    SOURCE("依据", "Source"),
    NOTE("说明", "Note"),
    INDICATOR("指标", "Indicator"),
    FORMULA("算法", "Formula"),
    COLON("：", ": "),
    WEIGHT_AT("{0}（满分值{1}{2}）", "{0} (full marks at {1} {2})"),
    FULL_MARKS("满分值参考", "Full marks at"),
    WEIGHT("权重", "Weight"),
    STAGE("阶段", "Stage"),
    STAGE_RULES("阶段划分（自上而下，第一条符合的为准）", "Stages: the first rule that holds"),
    RULE_OLDER("成立满{0}年以上", "older than {0} years"),
    RULE_YOUNGEST("成立不超过{0}年", "at most {0} years old"),
    RULE_REVENUE_FROM("营业收入不低于{0}万元", "revenue of at least CNY {0}0,000"),
    RULE_REVENUE_BELOW("营业收入低于{0}万元", "revenue below CNY {0}0,000"),
    RULE_ELSE("其他", "all others"),
    MISSING_RULE(
            "没有数据的指标记0分并标明“无数据”，不作估算；增长率的基数不为正数时无定义，记0分。有数据的指标权重合计不足{0}%的，不排名。",
            "An indicator without data scores 0 and is marked so, never estimated; growth on a base that is not positive is undefined and scores 0. A score that less than {0}% of the weight stands on is not ranked."),
    OPEN_RULE("只使用对公众开放的登记数据。", "Only values that everybody may read are counted."),
    MY_FIRM("本企业积分", "Our points"),
    ALL_FIRMS("企业积分清单", "Points of all firms"),
    RUNS("计算批次", "Runs"),
    RUN_NOW("重新计算全部年度", "Compute all years anew"),
    RUN_YEAR("年度", "Year"),
    RUN_KNOWN("数据截至", "As known at"),
    RUN_MADE("计算时间", "Computed at"),
    RUN_FIRMS("企业数", "Firms"),
    RUN_RANKED("参加排名", "Ranked"),
    NO_RUN("还没有计算过积分", "No points have been computed yet"),
    NO_RUN_WHY("登记企业年度数据后会自动计算。", "They are computed once yearly figures of firms are recorded."),

    FIRM_META("积分卡仅本企业、主管部门与获授权方可见", "Seen by the firm, the department and whom the firm lets see it"),
    PERIOD("积分期{0}年", "Points for {0}"),
    PRESENT("本期积分", "Points of the period"),
    PRESENT_SUB("{0}项指标，满分{1}", "{0} indicators, {1} points in all"),
    COVERAGE("数据覆盖率{0}%", "{0}% of the weight has data"),
    COVERAGE_LONG("有数据的指标占全部权重的{0}%", "{0}% of the weight stands on data"),
    NOT_RANKED("不足{0}%，本期不排名", "below {0}%, so it is not ranked"),
    PLACE_STAGE("同阶段{1}家中排第{0}名", "No. {0} of {1} at its stage"),
    PLACE_PEERS("同阶段同领域排第{0}名", "No. {0} among its peers"),
    LAST_YEAR("{0}年按当年规则{1}分", "{1} in {0} by the rules of that year"),
    GROUP("分组", "Group"),
    GOT("得分", "Points"),
    OUT_OF("满分", "Out of"),
    SHARE_MARK("得分率（竖线为同阶段中位）", "Share of full marks (the line is the median at its stage)"),
    SHARE_LABEL("得满分的{0}%，同阶段中位{1}%", "{0}% of full marks; median at its stage {1}%"),
    SHARE_ALONE("得满分的{0}%", "{0}% of full marks"),
    SPREAD_TITLE("{0}{1}家企业的积分分布", "How the points of {1} firms spread: {0}"),
    SPREAD_SUB("每段5分，深色为本企业所在段", "Bands of five points; dark is the firm''s own"),
    SPREAD_ALL("每段5分", "Bands of five points"),
    BAND("分段", "Band"),
    FIRMS("企业数", "Firms"),
    CHART("图", "Chart"),
    TABLE("表", "Table"),
    CHART_OR_TABLE("图表切换", "Chart or table"),
    HOW("{0}项指标怎么来的", "How the {0} indicators came about"),
    HOW_SUB("点开看算法、口径与来源；各项相加等于总分", "Open one for formula, meaning and source; they add up to the total"),
    VALUE("本企业", "The firm"),
    COUNT("{0}项", "{0}"),
    NO_DATA("无数据", "No data"),
    UNDEFINED("无定义", "Undefined"),
    DOUBTED("存疑", "Doubted"),
    EX_HOW("怎么算", "How"),
    EX_SOURCE("口径与来源", "Meaning and source"),
    EX_PEERS("和同伴比", "Among peers"),
    HOW_RATIO("{0}{1} ÷ 满分值{2}{1} × 权重{3}，最多{3}分", "{0} {1} over {2} {1}, times {3}, at most {3}"),
    HOW_MISSING("没有登记数据，记0分，不作估算", "No value is recorded: 0 points, not estimated"),
    HOW_UNDEFINED("所比的基数不为正数，无定义，记0分", "What it is measured against is not positive: undefined, 0 points"),
    HOW_BANDS("{0}{1}，按分段得{2}分", "{0} {1}, by bands {2} points"),
    FACT("{0}年{1}{2}", "{1} of {0}: {2}"),
    SOURCE_OF("来源：{0}，{1}登记", "Source: {0}, recorded {1}"),
    CONTEST("申请更正：{0}", "Ask for a correction: {0}"),
    ADD_VALUE("补充数据：{0}", "Supply the value: {0}"),
    PEERS_MEDIAN(
            "{0}{1}家中，有数据的中位数得满分的{2}%", "Of {1} firms ({0}), those with data get {2}% of full marks in the median"),
    PEERS_NONE("同阶段企业均无此项数据", "No firm at this stage has data for it"),
    STAGE_AND_FIELD("{0}、{1}", "{0}, {1}"),
    NO_FIELD("领域未登记", "field unknown"),
    STAGE_WHY("按“{0}”划入{1}", "{1}, since: {0}"),
    AGE_UNKNOWN("成立年限未登记", "age not recorded"),
    REPEAT(
            "规则版本{0}，数据截至{1}；同一版本、同一时点可重复计算出相同结果",
            "Rules {0}, as known at {1}; the same version and time give the same result again"),
    EARLIER("历次积分", "Earlier points"),
    TOTAL("总分", "Total"),
    FIRM("企业", "Firm"),
    PLACE("名次", "Place"),
    COVERAGE_SHORT("覆盖率", "Coverage"),
    REGION("地区", "Region"),
    FIELD("领域", "Field"),
    NAME("名称", "Name"),
    ANY("全部", "All"),
    RANKED_ONLY("参加排名的", "Ranked"),
    UNRANKED_ONLY("不排名的", "Not ranked"),
    RANKING("排名", "Ranking"),
    QUERY("查询", "Search"),
    RESET("重置", "Reset"),
    LIST_LEDE("共{0}家，其中{1}家参加排名。", "{0} firms, {1} of them ranked."),
    LIST_NONE("没有符合条件的企业。", "No firm fits."),
    OF_CITY("重庆企业", "Firms of Chongqing");

    private final String chinese;
    private final String english;

    PointsText(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
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

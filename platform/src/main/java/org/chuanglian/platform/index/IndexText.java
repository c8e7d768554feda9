package org.chuanglian.platform.index;

import org.chuanglian.platform.shell.Text;

/** What the index's pages say. */
public enum IndexText implements Text {
    INDEX("五度指数", "Five-degree index"),
    PROPOSAL("平台建议方案", "The platform’s own proposal"),
    PROPOSAL_NOTE(
            "这套指标和权重是本平台提出的建议，不是任何部门发布的评价。",
            "These indicators and weights are the platform’s own proposal and no authority’s assessment."),
    NOT_YET(
            "还不能计算五度指数：台账里缺少数据，没有一个维度够七成指标，所以谁也不排位次。登记以后，本页自动给出结果。",
            "The index cannot be computed yet: too little is in the registry, no degree has 70 % of its indicators, and so nobody is ranked. It appears once they are recorded."),
    MISSING("还没有数据的指标", "Indicators without data"),
    LEDE_SCORE(
            "{0}年{1}综合得分{2}（90%区间{3}），在有得分的{4}个{6}中居第{5}位。",
            "In {0}, {1} scores {2} (90 % interval {3}) and ranks {5} among the {4} {6} that have a score."),
    LEDE_NONE(
            "{0}年{1}没有综合得分：{2}可用的指标不足七成。",
            "In {0}, {1} has no index: less than 70 % of the indicators of {2} are known."),
    LEDE_ALONE("与其他{0}都分得出先后。", "It can be told apart from all other {0}."),
    LEDE_NEAR("与{0}分不出先后。", "It cannot be told apart from {0}."),
    LEDE_BELOW("五个维度里，{0}明确低于中位数。", "Clearly below the median: {0}."),
    LEDE_ABOVE("{0}明确高于中位数。", "Clearly above the median: {0}."),
    LEDE_LEVEL("{0}与中位数的区间有重叠，按持平看。", "Level, since the interval holds the median: {0}."),
    AND("、", ", "),
    PERIOD("统计期", "Period"),
    YEAR_WRITTEN("{0}年", "{0}"),
    KNOWN_AT("数据截至", "Data as known at"),
    METHOD("方法", "Method"),
    VERSION("第{0}版", "version {0}"),
    PROVINCE("省份", "Province"),
    DISTRICT("区县", "District"),
    INSTITUTION("引进机构", "Institution"),
    ALL_PROVINCES("省份", "provinces"),
    ALL_DISTRICTS("区县", "districts"),
    ALL_INSTITUTIONS("引进机构", "institutions"),
    SCOPES("比较谁", "Who is compared"),
    DISTRICTS_NOTE(
            "区县的数值由台账登记的企业和机构加总，是平台掌握的情况，不是区县的统计数字：存疑的数值和银行不计；少于{0}家不计；全市登记的企业里知道所在区县的不到七成，当年这一项不计。没有登记按缺失处理，不按0。归属按现在的登记，所以不发布。",
            "Values of districts are summed over the enterprises and institutions that the registry holds: what the platform knows, not statistics of the district. Doubted values and banks do not count, nor do fewer than {0}; nor does an indicator in a year in which the district of less than 70 % of the city’s enterprises is known. What nobody recorded is missing, not 0. Seats are as recorded now, so nothing is published."),
    INSTITUTIONS_NOTE(
            "只计已签约、没有退出的引进机构。数目是台账登记的数目：没有登记按缺失处理，不按0；没有日期的只计入今年。登记会补充，所以不发布。",
            "Institutions that signed and have not left. Numbers are of what the registry holds: what nobody recorded is missing, not 0; what has no day counts this year only. Records are still being added, so nothing is published."),
    YEAR("年份", "Year"),
    SHOW("查看", "Show"),
    CHOOSE("选择对象与年份", "Choose whom and a year"),
    DEGREES("五个维度", "The five degrees"),
    DEGREES_SUB("右列为在有得分者中的位次区间", "On the right, the interval of the rank among those that have a score"),
    KEY_NOW("本年", "This year"),
    KEY_BAND("90%区间", "90 % interval"),
    KEY_BEFORE("上年", "The year before"),
    KEY_MEDIAN("中位数", "Median"),
    STRIP_LABEL("{0}{1}分，90%区间{2}，中位数{3}", "{0}: {1} points, 90 % interval {2}, median {3}"),
    STRIP_BEFORE("，上年{0}", ", the year before {0}"),
    NO_SCORE("数据不足", "Too little data"),
    COVERAGE("{0}项指标有{1}项", "{1} of {0} indicators"),
    PLACE("第{0}位", "rank {0}"),
    INTERVAL("90%区间", "90 % interval"),
    RANKS("位次", "Ranks"),
    RANKS_SUB("90%位次区间，列{0}前后", "90 % intervals of ranks, around {0}"),
    RANK_BAND("位次区间", "Interval of the rank"),
    RANK_COLUMN("位次", "Rank"),
    SCORE_COLUMN("得分", "Score"),
    RANK_LABEL("{0}位次区间第{1}位", "{0}: rank {1}"),
    RANKS_NOTE(
            "500次重算中一方领先不到95%的两者，记为分不出先后。",
            "Two of which neither is ahead in 95 % of 500 recomputations cannot be told apart."),
    SEE_ALL("看全部{0}个", "All {0}"),
    PLACES("{0}个{1}", "{0} {1}"),
    TILES_TITLE("{0}综合得分", "The index in {0}"),
    TILES_SUB("一格一省，不表示面积与边界；数字为综合得分", "A tile for each province, whatever its size; the number is its index"),
    TILES_TABLE("全部得分与位次区间（表格）", "All scores and ranks (table)"),
    NEAR("分不出先后", "cannot be told apart"),
    KEY_OWN("本页所看", "This one"),
    NEAR_TOLD("与{0}分不出先后的有：{1}。", "Cannot be told apart from {0}: {1}."),
    KEY_NEAR("与它分不出先后", "Cannot be told apart from it"),
    NO_RANKS(
            "{0}年没有一个{1}五个维度齐全，所以没有综合得分，也不排位次。各维度的得分见下表。",
            "In {0} none of the {1} has all five degrees, so there is no index and nobody is ranked. The degrees stand in the table below."),
    STANDINGS("各维度的得分与位次", "Scores and ranks by degree"),
    STANDINGS_TABLE("{0}年有得分的{1}", "The {1} that have a score in {0}"),
    STANDINGS_REST(
            "另有{0}个{1}在{2}年没有一个维度够七成指标，不计算，不排位次。",
            "{0} other {1} have no degree of which 70 % of the indicators are known in {2}: no score, no rank."),
    STANDINGS_MAP("{0}年{1}得分", "{1} in {0}"),
    STANDINGS_MAP_SUB("点开一个区县看它的各维度；灰色为数据不足", "Each district leads to its degrees; grey has too little data"),
    STANDINGS_CELL("{0}（第{1}位）", "{0} (rank {1})"),
    SOURCE_NOTE("来源：台账里的公开数据，按本页方法计算", "Source: public data of the registry, computed by the method of this page"),
    UNRANKED(
            "没有得分的{1}：{0}（可用指标不足七成的维度不计算，五个维度齐全才有综合得分）",
            "No score for these {1}: {0} (a degree needs 70 % of its indicators, the index all five degrees)"),
    YEAR_GAPS(
            "{0}年所有{2}都没有数据的指标：{1}。这一年的得分由其余指标算出，与其他年份比较时请留意。",
            "Indicators of which nothing is known of any of the {2} in {0}: {1}. The scores of that year are made of the others; mind this when comparing years."),
    NOT_KNOWN("未知", "not known"),
    DRILL("下钻", "Down to the source"),
    DRILL_SUB("度 → 指标 → 数值 → 事实 → 来源，共{0}项指标", "Degree → indicator → value → fact → source; {0} indicators"),
    DRILL_NAME("名称", "Name"),
    DRILL_VALUE("数值", "Value"),
    DRILL_SCORE("得分（0–100，竖线为中位数）", "Score (0–100, the mark is the median)"),
    DRILL_WEIGHT("权重", "Weight"),
    BAR_LABEL("{0}得分{1}，中位数{2}", "{0}: score {1}, median {2}"),
    FORMULA("{0}÷{1}。", "{0}, divided by {1}. "),
    FORMULA_SUM(
            "{0}合计÷{1}合计，只计两项都有、没有存疑的企业，至少{2}家。",
            "Total of {0}, divided by the total of {1}, over enterprises that have both without doubt, at least {2}. "),
    FORMULA_COUNT("当年有{0}、没有存疑的企业数，至少{1}家。", "How many enterprises have {0} that year without doubt, at least {1}. "),
    FORMULA_HELD(
            "台账里截至当年年末的登记数；没有登记按缺失处理。",
            "How many the registry holds as of the end of the year; what nobody recorded is missing. "),
    REACH(
            "{0}年全市有这项数据的{1}家，知道所在区县的{2}家。",
            "Of the {1} in the city that have it in {0}, the district of {2} is known. "),
    MORE_MEMBERS("另有{0}个", "{0} more"),

    POSTS("数值{0}及以下得0分，{1}及以上得100分，其间按比例。", "{0} or less scores 0, {1} or more 100, in proportion between."),
    FROM("参照：{0}。", "After: {0}."),
    CELLS_OF("{0}各年的数值与来源", "Values of {0} by year, with sources"),
    FACTS("事实、来源与记录日期", "Facts, sources and days of recording"),
    RECORDED("记录于{0}", "recorded {0}"),
    BEYOND("封顶或保底", "cut at the post"),
    COURSE("走势", "Course"),
    COURSE_TITLE("{0}的综合得分", "The index of {0}"),
    COURSE_SUB("虚线为中位数；断开处前后不可直接比较", "The dashed line is the median; across a gap values do not compare"),
    COURSE_TABLE("各年得分、区间与位次（表格）", "Scores, intervals and ranks by year (table)"),
    MEDIAN_SHORT("中位数", "Median"),
    BREAK_MARK("断点", "break"),
    BREAK("{0}年与{1}年之间，有数据的指标不同：{2}。", "Between {0} and {1} the indicators that have data differ: {2}."),
    BREAK_DECLARED("{0}年与{1}年之间，{2}：{3}。", "Between {0} and {1}, {2}: {3}."),
    FALL_TITLE("{0}年到{1}年怎么变的", "From {0} to {1}"),
    FALL_NOTE(
            "各项相加恰好等于总变化；缺数据的指标按所在维度的平均计入。",
            "The steps add up to the change exactly; an indicator without data counts as the mean of its degree."),
    OTHERS("其余指标合计", "All other indicators"),
    DEPARTMENT_ONLY("只对主管部门开放", "For officers of the department"),
    ALREADY_PUBLISHED(
            "同一版方法、同一批数据已经发布过，没有再发布。",
            "The same method on the same data was published before; nothing was published again."),
    PUBLISHED("以往发布值", "As published"),
    PUBLISHED_SUB("每一行是当天公开的原样", "Each line is what was made public then"),
    PUBLISHED_NONE(
            "还没有发布过。本页是按现有数据计算的结果。", "Nothing has been published yet. This page is computed from what is known now."),
    PUBLISHED_AT("发布于", "Published"),
    PUBLISHED_KEY(
            "粗体为首次发布，底色为与上一次发布不同。旧值永久可查，链接不失效。",
            "Bold: published for the first time; shaded: other than the time before. Old values stay, and so do their addresses."),
    PUBLISH("发布本页", "Publish this"),
    PUBLISH_NOTE(
            "发布会冻结方法版本和数据时点，写入存证，不能撤回。",
            "Publishing freezes the version of the method and the time of the data, goes into the record and cannot be taken back."),
    AS_PUBLISHED(
            "本页是{0}发布时的样子：方法第{1}版，数据截至{2}。",
            "This is the index as published at {0}: method version {1}, data as known at {2}."),
    REPLAYED(
            "已按当时的方法和数据重新计算，每一位都与发布时相同。",
            "Computed again by the method and data of that time; every digit is as published."),
    NOT_REPLAYED(
            "重新计算的结果与发布时不同，请报告管理员。",
            "What was computed again differs from what was published; please tell the administrators."),
    TO_NOW("看现在的结果", "The index as known now"),
    SINCE_TITLE("{0}年：{1}怎么变成{2}", "{0}: from {1} to {2}"),
    SINCE_THEN("{0}发布", "published {0}"),
    SINCE_NOW("现在", "Now"),
    SINCE_METHOD("方法改变", "Change of the method"),
    SINCE_NOTE(
            "各项相加恰好等于总变化：指标是数据的更正，方法是方案版本的改变。",
            "The steps add up to the change exactly: indicators are corrections of data, the method is another version of the scheme."),
    TRIAL("试算：换一组权重", "Try other weights"),
    TRIAL_RESET("还原", "Reset"),
    TRIAL_OWN("方法权重{0}", "method: {0}"),
    TRIAL_SLIDER("{0}权重滑块", "Slider: weight of {0}"),
    TRIAL_GO("试算", "Try"),
    TRIAL_NOTE(
            "试算在服务器上重新计算，不保存，不改变任何已计算或已发布的结果。",
            "Computed again on the server; nothing is kept, and nothing computed or published changes."),
    TRIAL_PUBLISHED("按方法权重{0}", "by the method {0}"),
    TRIAL_SAME("与方法权重相同", "the same"),
    TRIAL_TOLD("试算点位次第{0}（共{1}个）；权重合计{2}，按比例折算", "Rank {0} of {1}; weights sum to {2} and count in proportion"),
    TRIAL_NOTHING("权重不能全为0", "Not all weights can be 0"),
    AUDIT("统计审计", "Statistical audit"),
    AUDIT_LINK("方法审计：相关、一致性、有效权重、稳定性", "Audit of the method: correlations, consistency, weights, stability"),
    AUDIT_ABOUT(
            "方法第{0}版，{1}个{4}{2}–{3}年合并计算。这一页回答评审方法的人会问的问题。",
            "Method version {0}, {1} {4}, {2} to {3} pooled: what a reviewer of the method asks for."),
    AUDIT_DEGREES("维度：一致性与相关", "Degrees: consistency and correlations"),
    AUDIT_DEGREES_SUB(
            "克隆巴赫α与第一主成分占比按维度内指标计算；右侧为皮尔逊相关",
            "Cronbach’s alpha and the first principal component are of a degree’s indicators; Pearson correlations on the right"),
    DEGREE("维度", "Degree"),
    INDICATOR("指标", "Indicator"),
    ALPHA("α", "Alpha"),
    FIRST_COMPONENT("第一主成分", "First component"),
    STABILITY("稳定性：换一种做法，位次变多少", "Stability: how ranks move by another method"),
    STABILITY_SUB("最近一年的位次，与现行方法相比", "Ranks of the newest year against the present method"),
    CHOICE("换成", "Instead"),
    RANK_CORRELATION("位次相关", "Rank correlation"),
    MEAN_SHIFT("平均变动", "Mean shift"),
    MOST_SHIFT("最大变动", "Largest shift"),
    AUDIT_WHO("{0}位（{1}）", "{0} ({1})"),
    CHOICE_MIN_MAX("最小最大值，离群值缩尾", "Minimum and maximum, outliers winsorised"),
    CHOICE_Z_SCORE("标准分，离群值缩尾", "Z-scores, outliers winsorised"),
    CHOICE_PERCENTILE("百分位", "Percentile ranks"),
    CHOICE_POWER_MEAN("幂平均（指数0.5），短板更难被掩盖", "Power mean (0.5), which hides weak degrees less"),
    CHOICE_EQUAL_INDICATORS("各指标等权，不分维度", "Equal weights for indicators, whatever their degree"),
    AUDIT_INDICATORS("指标：有效权重与相关", "Indicators: effective weights and correlations"),
    AUDIT_INDICATORS_SUB("“封顶保底”为落在标尺端点或端点之外的比例", "“Cut” is the share that lies at a post or beyond it"),
    WITH_DEGREE("与维度相关", "With its degree"),
    WITH_INDEX("与综合相关", "With the index"),
    KNOWN_ROWS("有数据（年次）", "Known (rows of years)"),
    CUT("封顶保底", "Cut"),
    EXPORT_CSV("下载CSV", "CSV"),
    EXPORT_XLSX("下载XLSX", "XLSX"),
    EXPORT_JSON("下载JSON", "JSON"),
    COMPARE("比较", "Compared"),
    COMPARE_WITH("与其他{0}比较", "Compare with other {0}"),
    COMPARE_LEDE(
            "最多比较四个。只有在95%的重算中领先，才说高于；其余都按分不出先后。",
            "Up to four. One is called ahead only where it leads in 95 % of the recomputations; all others cannot be told apart."),
    COMPARE_NTH("第{0}个", "Number {0}"),
    NOBODY("（不选）", "(none)"),
    AHEAD("{0}高于{1}。", "{0} is ahead of {1}."),
    TOGETHER("{0}与{1}分不出先后。", "{0} and {1} cannot be told apart."),
    LEDE_UP("综合得分明确高于上年。", "The index is clearly above that of the year before."),
    LEDE_DOWN("综合得分明确低于上年。", "The index is clearly below that of the year before."),
    LEDE_SAME("综合得分与上年的区间有重叠，按持平看。", "Its interval overlaps that of the year before and counts as level.");

    private final String chinese;
    private final String english;

    IndexText(String chinese, String english) {
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

package org.chuanglian.platform.registry;

import org.chuanglian.platform.shell.Text;

/** The strings of the registry's lists, map, exports, values and interface description, and of kinds and stages. */
public enum RegistryText implements Text {
    ROOM("资源台账", "Registry"),
    SOURCE_OFFICERS("平台工作人员登记", "Recorded by officers of the platform"),
    SOURCE_OFFICERS_NOTE("依据写在每次记录的“依据”里", "Each recording names the document it rests on"),
    MAP("区县地图", "District map"),
    IMPORT("批量导入", "Import"),
    CORE_DISTRICTS("中心城区", "Core districts"),
    MAP_LEDE(
            "重庆市38个区县各有多少，全国各省份又有多少。",
            "How many there are in each of Chongqing''s 38 districts, and in each province."),
    MAP_TITLE("{0}最多，有{1}项；{2}个区县有记录", "{0} has most, {1}; {2} districts have entries"),
    MAP_TITLE_NONE("还没有区县有记录", "No district has entries yet"),
    MAP_MEASURE("各区县的{0}数，左上为中心城区放大", "{0} by district; the core districts are enlarged at the upper left"),
    MAP_ENTRIES("资源", "Entries"),
    MAP_COUNT("项数", "Entries"),
    MAP_SOURCE(
            "来源：资源台账。底图为示意，据Apache ECharts 4.9.0所附地图（Apache-2.0），正式发布须换用标准地图并标注审图号。",
            "Source: this registry. The outlines are schematic, from Apache ECharts 4.9.0 (Apache-2.0); a public release needs an approved base map."),
    MAP_UNIT("项", "entries"),
    LEGEND_UNIT("单位：{0}；数字为各级下限", "Unit: {0}; each number is where a step begins"),
    LEGEND_STEPS("数字为各级下限", "Each number is where a step begins"),
    LEGEND_GAPS("灰色：无数据", "Grey: no data"),
    MAP_LEGEND("图例：由浅到深，数字为各级下限", "Legend: light to dark, each number where a step begins"),
    MAP_VIEW("图表切换", "Map or table"),
    MAP_AS_MAP("地图", "Map"),
    MAP_AS_TABLE("表格", "Table"),
    DISTRICT("区县", "District"),
    PROVINCE("省份", "Province"),
    UNPLACED("另有{0}项在重庆但区县不详。", "A further {0} are in Chongqing, in an unknown district."),
    BY_PROVINCE("全国各省份", "By province"),
    TILES_MEASURE(
            "每格一个省份，大小相同；港澳台无数据。",
            "One tile of equal size for each province; no data for Hong Kong, Macao and Taiwan."),
    NO_DATA("无数据", "No data"),
    WITHDRAWN("已撤回，不详", "Withdrawn, not known"),
    HUNDRED_MILLIONS_OF("亿{0}", "100 million {0}"),
    TEN_THOUSANDS_OF("万{0}", "10,000 {0}"),
    BILLION("十亿", "bn"),
    MILLION("百万", "m"),

    KIND_ENTERPRISE("企业", "Enterprise"),
    KIND_UNIVERSITY("高校", "University"),
    KIND_RESEARCH_BODY("科研院所", "Research institute"),
    KIND_NEW_RESEARCH_BODY("新型研发机构", "New-type R&D body"),
    KIND_PLATFORM("创新平台", "Innovation platform"),
    KIND_PARK("园区", "Park"),
    KIND_INCUBATOR("孵化载体", "Incubator"),
    KIND_FUND("基金", "Fund"),
    KIND_AGENCY("政府部门", "Public agency"),
    KIND_BANK("银行", "Bank"),
    KIND_ORGANISATION("其他机构", "Other organisation"),
    KIND_PERSON("人才", "Person"),
    KIND_TEAM("团队", "Team"),
    KIND_PROJECT("项目", "Project"),
    KIND_PATENT("专利", "Patent"),
    KIND_PAPER("论文", "Paper"),
    KIND_STANDARD("标准", "Standard"),
    KIND_SOFTWARE("软件", "Software"),
    KIND_TECHNIQUE("技术", "Technique"),
    KIND_FACILITY("实验室与设施", "Laboratory or facility"),
    KIND_REGION("地区", "Region"),

    GROUP_ALL("全部", "All"),
    GROUP_ORGANISATION("机构", "Organisations"),
    GROUP_PERSON("人才", "People"),
    GROUP_TEAM("团队", "Teams"),
    GROUP_PROJECT("项目", "Projects"),
    GROUP_ACHIEVEMENT("成果", "Achievements"),
    GROUP_FACILITY("实验室与设施", "Facilities"),
    GROUP_REGION("地区", "Regions"),

    STAGE_NEGOTIATION("洽谈", "Negotiation"),
    STAGE_SIGNING("签约", "Signing"),
    STAGE_LANDING("落地", "Landing"),
    STAGE_EFFECT("见效", "Effect"),
    STAGE_EXIT("退出", "Exit"),

    COLUMN_NAME("名称", "Name"),
    COLUMN_KIND("类型", "Kind"),
    COLUMN_REGION("地区", "Region"),
    COLUMN_FIELD("领域", "Field"),
    COLUMN_STAGE("引进阶段", "Stage"),
    COLUMN_UPDATED("更新时间", "Updated"),
    COLUMN_ID("编号", "Identifier"),
    COLUMN_SAMPLE("示例", "Sample"),
    COLUMN_PERIOD("{0}的统计期", "Period of {0}"),
    COLUMN_DOUBT("{0}存疑的原因", "Why {0} is doubted"),
    UNIT_SUFFIX("（{0}）", " ({0})"),

    LEDE("共{0}项：{1}。", "{0} entries: {1}."),
    LEDE_PART("{0}{1}", "{0} {1}"),
    LEDE_JOINT("、", ", "),
    LEDE_EMPTY("台账里还没有记录。", "The registry holds no entries yet."),
    SAMPLES_HELD("其中{0}项为示例", "{0} of them are samples"),
    TABS("资源类型", "Kinds of entries"),
    SEARCH("筛选资源", "Filter entries"),
    TEXT("名称或代码", "Name or code"),
    TEXT_HINT("名称、别名或统一社会信用代码等的任意一段", "Any part of a name, another name or an official key"),
    KIND("类型", "Kind"),
    REGION("地区", "Region"),
    FIELD("技术领域", "Field"),
    MORE("更多条件", "More conditions"),
    STAGE("引进机构所处阶段", "Stage of an imported institution"),
    SAMPLES("示例内容", "Sample content"),
    CLASS("行业分类代码", "Classification code"),
    CLASS_HINT("形如gbt4754:C39，含下级类目", "Such as gbt4754:C39, lower codes included"),
    ANY_KIND("全部类型", "All kinds"),
    ANY_REGION("全部地区", "All regions"),
    ANY_FIELD("全部领域", "All fields"),
    ANY_STAGE("不限", "Any"),
    IMPORTED("全部引进机构", "All imported institutions"),
    SAMPLES_INCLUDED("包含示例", "Included"),
    SAMPLES_ONLY("只看示例", "Samples only"),
    SAMPLES_EXCLUDED("不看示例", "Left out"),
    UNKNOWN_REGION("地区不详", "Region unknown"),
    CHOSEN_KINDS("已选{0}类", "{0} kinds chosen"),
    DISTRICTS("重庆市各区县", "Districts of Chongqing"),
    PROVINCES("全国", "Nationwide"),
    OPTION("{0}（{1}）", "{0} ({1})"),
    QUERY("查询", "Search"),
    RESET("重置", "Reset"),
    CHOSEN("已选", "Chosen"),
    REMOVE("移除：", "Remove: "),
    CLEAR("全部清除", "Clear all"),
    CHIP("{0}：{1}", "{0}: {1}"),
    CHIP_TEXT("包含“{0}”", "contains “{0}”"),
    RELATED("与之有关系", "Related to"),
    FOUND("符合{0}项", "{0} found"),
    DENSITY("行高", "Row height"),
    COMPACT("紧凑", "Compact"),
    COMFORTABLE("适中", "Comfortable"),
    COLUMNS("列设置", "Columns"),
    COLUMNS_APPLY("应用", "Apply"),
    COLUMNS_USUAL("恢复默认", "Usual columns"),
    COLUMNS_LEGEND("显示哪些列（最多{0}列）", "Columns to show (at most {0})"),
    EXPORT("导出", "Export"),
    EXPORT_HINT("导出符合条件的全部{0}项及所选列。", "Exports all {0} entries found, with the chosen columns."),
    LIST("资源列表", "Entries"),
    CAPTION("{0}，按{1}{2}", "{0}, by {1}, {2}"),
    ASCENDING("升序", "ascending"),
    DESCENDING("降序", "descending"),
    SORT_BY("按{0}{1}排列", "Sort by {0}, {1}"),
    SAMPLE("示例", "Sample"),
    MISSING("—", "—"),
    DOUBT("存疑", "doubtful"),
    DOUBT_BECAUSE("：{0}", ": {0}"),
    NOT_RECORDED("未记录", "Not recorded"),
    PAGER("分页", "Pages"),
    PAGE_SUM("第{0}–{1}项，共{2}项", "{0}–{1} of {2}"),
    PAGE_BEYOND("共{0}项，只有{1}页", "{0} entries on {1} pages"),
    PREVIOUS("上一页", "Previous"),
    NEXT("下一页", "Next"),
    PER_PAGE("每页", "Per page"),
    ROWS("{0}项", "{0}"),
    JUMP("跳至", "Go to"),
    PAGE("页", "page"),
    PAGE_NUMBER("页码", "Page number"),
    GO("转到", "Go"),
    EMPTY("没有符合条件的记录", "Nothing fits these conditions"),
    EMPTY_HINT(
            "所选条件合在一起没有命中任何记录。可以逐个移除条件，或者全部清除后重新查询。",
            "Together the chosen conditions match no entry. Remove them one by one, or clear them all and search again."),
    EMPTY_REGISTRY("台账还是空的", "The registry is empty"),
    EMPTY_REGISTRY_HINT(
            "数据包装入后，这里会列出机构、人才、项目、成果和设施。",
            "Once the data pack has been loaded, organisations, people, projects, achievements and facilities are listed here."),
    BEYOND("这一页没有内容", "There is no such page"),
    FIRST_PAGE("回到第1页", "Back to the first page"),
    SPREAD("分布", "How they divide"),
    SPREAD_HINT("每项计数都按其余条件得出", "Each is counted under the other conditions"),

    EXPORT_FILTER("筛选条件", "Filter"),
    EXPORT_EVERYTHING("全部", "everything"),
    EXPORT_ROWS("行数", "Rows"),
    EXPORT_KNOWN("知识时间", "Known until"),
    EXPORT_SOURCES("来源", "Sources"),
    EXPORT_SOURCES_NOTE(
            "每个数值的来源见台账中该项的页面：/registry/subjects/编号",
            "The source of every value stands on the entry''s page: /registry/subjects/identifier"),
    EXPORT_SHEET("数据", "Data"),
    EXPORT_ABOUT("说明", "About"),
    YES("是", "yes"),
    NO("否", "no"),

    MALFORMED("有{0}处条件没有采用", "{0} conditions were left out"),
    MALFORMED_HINT("其余条件照常生效。", "The others apply as usual."),
    BAD_UNKNOWN_PARAMETER("“{0}”不是本页的条件。", "“{0}” is no condition of this page."),
    BAD_UNKNOWN_CODE("{0}没有“{1}”这一项。", "{0} has no value “{1}”."),
    BAD_NO_REGION("“{1}”不是六位行政区划代码。", "“{1}” is no six-digit code of a region."),
    BAD_NO_SUBJECT("“{1}”不是台账编号。", "“{1}” is no identifier of an entry."),
    BAD_NO_NUMBER("{0}应为整数，收到“{1}”。", "{0} should be a whole number, not “{1}”."),
    BAD_OUT_OF_RANGE("{0}为“{1}”，超出允许范围。", "{0} is “{1}”, which is out of range."),
    BAD_TOO_LONG("{0}过长，最多100个字符。", "{0} is too long; at most 100 characters."),
    BAD_CONTROL_CHARACTER("{0}含有不可见的控制字符。", "{0} has control characters in it."),
    BAD_GIVEN_TWICE("{0}给了不止一次，“{1}”没有采用。", "{0} was given twice; “{1}” was left out."),
    BAD_NOT_NUMERIC("“{1}”不是数值指标，不能用来排序。", "“{1}” is not numeric and cannot order the list."),
    BAD_TOO_MANY("列数已满，“{1}”没有采用。", "There are too many columns; “{1}” was left out."),

    PART_Q("名称或代码", "Name or code"),
    PART_GROUP("资源类型", "Kind of entry"),
    PART_SORT("排序", "Order"),
    PART_COLUMN("列", "Column"),
    PART_PAGE("页码", "Page"),
    PART_SIZE("每页项数", "Rows per page");

    private final String chinese;
    private final String english;

    RegistryText(String chinese, String english) {
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

    /** The name of a kind. */
    public static RegistryText of(SubjectKind kind) {
        return switch (kind) {
            case ENTERPRISE -> KIND_ENTERPRISE;
            case UNIVERSITY -> KIND_UNIVERSITY;
            case RESEARCH_BODY -> KIND_RESEARCH_BODY;
            case NEW_RESEARCH_BODY -> KIND_NEW_RESEARCH_BODY;
            case PLATFORM -> KIND_PLATFORM;
            case PARK -> KIND_PARK;
            case INCUBATOR -> KIND_INCUBATOR;
            case FUND -> KIND_FUND;
            case AGENCY -> KIND_AGENCY;
            case BANK -> KIND_BANK;
            case ORGANISATION -> KIND_ORGANISATION;
            case PERSON -> KIND_PERSON;
            case TEAM -> KIND_TEAM;
            case PROJECT -> KIND_PROJECT;
            case PATENT -> KIND_PATENT;
            case PAPER -> KIND_PAPER;
            case STANDARD -> KIND_STANDARD;
            case SOFTWARE -> KIND_SOFTWARE;
            case TECHNIQUE -> KIND_TECHNIQUE;
            case FACILITY -> KIND_FACILITY;
            case REGION -> KIND_REGION;
        };
    }

    /** The name of a family of kinds. */
    public static RegistryText of(SubjectKind.Group group) {
        return switch (group) {
            case ORGANISATION -> GROUP_ORGANISATION;
            case PERSON -> GROUP_PERSON;
            case TEAM -> GROUP_TEAM;
            case PROJECT -> GROUP_PROJECT;
            case ACHIEVEMENT -> GROUP_ACHIEVEMENT;
            case FACILITY -> GROUP_FACILITY;
            case REGION -> GROUP_REGION;
        };
    }

    /** The name of a stage. */
    public static RegistryText of(Stage stage) {
        return switch (stage) {
            case NEGOTIATION -> STAGE_NEGOTIATION;
            case SIGNING -> STAGE_SIGNING;
            case LANDING -> STAGE_LANDING;
            case EFFECT -> STAGE_EFFECT;
            case EXIT -> STAGE_EXIT;
        };
    }

    /** The heading of an attribute's column. */
    public static RegistryText of(SubjectColumn.Attribute attribute) {
        return switch (attribute) {
            case KIND -> COLUMN_KIND;
            case REGION -> COLUMN_REGION;
            case FIELD -> COLUMN_FIELD;
            case STAGE -> COLUMN_STAGE;
            case UPDATED -> COLUMN_UPDATED;
        };
    }

    /** Why a part of an address was left out; {0} is the part, {1} what it said. */
    public static RegistryText of(SubjectQuery.Reason reason) {
        return switch (reason) {
            case UNKNOWN_PARAMETER -> BAD_UNKNOWN_PARAMETER;
            case UNKNOWN_CODE -> BAD_UNKNOWN_CODE;
            case NO_REGION -> BAD_NO_REGION;
            case NO_SUBJECT -> BAD_NO_SUBJECT;
            case NO_NUMBER -> BAD_NO_NUMBER;
            case OUT_OF_RANGE -> BAD_OUT_OF_RANGE;
            case TOO_LONG -> BAD_TOO_LONG;
            case CONTROL_CHARACTER -> BAD_CONTROL_CHARACTER;
            case GIVEN_TWICE -> BAD_GIVEN_TWICE;
            case NOT_NUMERIC -> BAD_NOT_NUMERIC;
            case TOO_MANY -> BAD_TOO_MANY;
        };
    }
}

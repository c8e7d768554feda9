package org.chuanglian.platform.intake.pack;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Indicator.ValueType;

/** Indicators of firms that no table of the pack tells: known, so that their values can be brought in. */
final class FirmFacts {

    private static final int FIRST = 2_001;
    private static final String GROUP = "firm_innovation";

    static final List<Indicator> INDICATORS = positioned(List.of(
            of(
                    "FIRM_AGE",
                    "成立年限",
                    "Years since founding",
                    ValueType.NUMBER,
                    "year",
                    0,
                    "年末距成立的整年数",
                    "Whole years from founding to the end of the year"),
            of(
                    "FIRM_INVENTION_APPLICATIONS",
                    "与主营业务相关的发明专利申请量",
                    "Invention patent applications in the main business",
                    ValueType.NUMBER,
                    "piece",
                    1,
                    "当年与主营业务相关的发明专利申请件数",
                    "Applications of the year that belong to the firm's main business"),
            of(
                    "FIRM_PCT_APPLICATIONS",
                    "与主营业务相关的PCT专利申请量",
                    "PCT applications in the main business",
                    ValueType.NUMBER,
                    "piece",
                    1,
                    "当年与主营业务相关的PCT国际专利申请件数",
                    "PCT applications of the year that belong to the firm's main business"),
            of(
                    "FIRM_TECH_CONTRACTS",
                    "技术合同成交额",
                    "Technology contracts of the firm",
                    ValueType.MONEY,
                    "CNY1e4",
                    1,
                    "当年经认定登记的技术合同成交额",
                    "Value of technology contracts registered in the year"),
            of(
                    "FIRM_HIGHTECH_REVENUE",
                    "高新技术产品（服务）收入",
                    "Revenue of high-tech products and services",
                    ValueType.MONEY,
                    "CNY1e4",
                    1,
                    "当年高新技术产品和服务取得的收入",
                    "Revenue of the year from high-tech products and services"),
            of(
                    "FIRM_RD_DEDUCTION",
                    "研发费用加计扣除所得税减免额",
                    "Income tax relief for R&D",
                    ValueType.MONEY,
                    "CNY1e4",
                    1,
                    "当年因研发费用加计扣除减免的企业所得税额",
                    "Income tax saved in the year by the additional deduction of R&D expense"),
            of(
                    "FIRM_GRADUATES_HIRED",
                    "吸纳高校应届毕业生人数",
                    "Graduates hired",
                    ValueType.NUMBER,
                    "person",
                    1,
                    "当年吸纳的高校应届毕业生人数",
                    "Graduates of the year hired from universities"),
            of(
                    "FIRM_RD_PLATFORMS",
                    "承担建设省级及以上研发或创新平台数量",
                    "R&D platforms of provincial rank or above",
                    ValueType.NUMBER,
                    "count",
                    1,
                    "年末在有效期内的省级及以上研发或创新平台个数",
                    "Platforms of provincial rank or above that hold at the end of the year"),
            of(
                    "FIRM_SCIENCE_AWARDS",
                    "获得省级及以上科技奖励数量",
                    "Science awards of provincial rank or above",
                    ValueType.NUMBER,
                    "item",
                    1,
                    "当年获得的省级及以上科学技术奖励项数",
                    "Awards of provincial rank or above received in the year"),
            of(
                    "FIRM_SCIENCE_PROJECTS",
                    "承担省级及以上科技计划项目数量",
                    "Science projects of provincial rank or above",
                    ValueType.NUMBER,
                    "item",
                    1,
                    "当年在研的省级及以上科技计划项目项数",
                    "Projects of provincial rank or above under way in the year"),
            of(
                    "FIRM_VENTURE_CAPITAL",
                    "获得风险投资金额",
                    "Venture capital received",
                    ValueType.MONEY,
                    "CNY1e4",
                    1,
                    "当年实缴到账的风险投资金额",
                    "Venture capital paid in during the year"),
            of(
                    "FIRM_TECH_STAFF",
                    "科技人员数",
                    "Science and technology staff",
                    ValueType.NUMBER,
                    "person",
                    1,
                    "当年累计工作满6个月的科技人员数，含兼职和临时聘用",
                    "Staff in science and technology who worked six months of the year, part-time and temporary among them"),
            of(
                    "FIRM_IP_CLASS_ONE",
                    "Ⅰ类知识产权数",
                    "Intellectual property of class I",
                    ValueType.NUMBER,
                    "piece",
                    1,
                    "年末与主要产品相关的有效Ⅰ类知识产权项数",
                    "Valid items of class I that belong to the main products at the end of the year"),
            of(
                    "FIRM_IP_CLASS_TWO",
                    "Ⅱ类知识产权数",
                    "Intellectual property of class II",
                    ValueType.NUMBER,
                    "piece",
                    1,
                    "年末与主要产品相关的有效Ⅱ类知识产权项数",
                    "Valid items of class II that belong to the main products at the end of the year"),
            of(
                    "FIRM_IP_OWN_CLASS_ONE",
                    "自主研发的Ⅰ类知识产权数",
                    "Class I of the firm's own making",
                    ValueType.NUMBER,
                    "piece",
                    1,
                    "年末有效的、自主研发取得的Ⅰ类知识产权项数",
                    "Valid items of class I at the end of the year that the firm made itself"),
            of(
                    "FIRM_IP_HIGH_VALUE",
                    "Ⅰ类高价值知识产权数",
                    "High-value intellectual property of class I",
                    ValueType.NUMBER,
                    "piece",
                    1,
                    "年末有效的Ⅰ类高价值知识产权项数",
                    "Valid high-value items of class I at the end of the year"),
            of(
                    "FIRM_MAIN_REVENUE",
                    "主营业务收入",
                    "Revenue of the main business",
                    ValueType.MONEY,
                    "CNY1e4",
                    1,
                    "当年主营业务收入",
                    "Revenue of the year from the main business"),
            of(
                    "FIRM_STRATEGIC_INDUSTRY",
                    "主导产品属于战略性新兴产业",
                    "Main product in a strategic emerging industry",
                    ValueType.NUMBER,
                    "count",
                    1,
                    "属于为1，不属于为0",
                    "1 for yes, 0 for no"),
            of(
                    "FIRM_HIGHTECH_CERTIFIED",
                    "高新技术企业等资格有效",
                    "Valid title of high-technology enterprise or the like",
                    ValueType.NUMBER,
                    "count",
                    1,
                    "年末高新技术企业、国家级技术创新示范企业、知识产权优势或示范企业资格在有效期内的个数",
                    "How many titles of high-technology enterprise, national demonstration of innovation or of intellectual property hold at the end of the year"),
            of(
                    "FIRM_EQUITY_RAISED",
                    "近三年新增股权融资",
                    "Equity raised in three years",
                    ValueType.MONEY,
                    "CNY1e4",
                    1,
                    "近三年内合格机构投资者实缴的新增股权融资额",
                    "New equity paid in by qualified investors within three years"),
            of(
                    "FIRM_CONVERSIONS",
                    "近三年科技成果转化年均项数",
                    "Results converted a year",
                    ValueType.NUMBER,
                    "item",
                    1,
                    "近三年转化的科技成果项数的年平均数",
                    "The mean number of results converted in each of the last three years")));

    private FirmFacts() {}

    private static Indicator of(
            String code,
            String zh,
            String en,
            ValueType type,
            String unit,
            int direction,
            String saysZh,
            String saysEn) {
        return new Indicator(code, zh, en, type, unit, direction, "enterprise", GROUP, saysZh, saysEn, 0);
    }

    private static List<Indicator> positioned(List<Indicator> indicators) {
        List<Indicator> positioned = new ArrayList<>();
        for (Indicator one : indicators) {
            positioned.add(new Indicator(
                    one.code(),
                    one.nameZh(),
                    one.nameEn(),
                    one.valueType(),
                    one.unit(),
                    one.direction(),
                    one.appliesTo(),
                    one.grouping(),
                    one.definitionZh(),
                    one.definitionEn(),
                    FIRST + positioned.size()));
        }
        return List.copyOf(positioned);
    }
}

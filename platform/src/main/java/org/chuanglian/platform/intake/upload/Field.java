package org.chuanglian.platform.intake.upload;

import java.util.List;
import java.util.stream.Stream;
import org.chuanglian.platform.shell.Text;

/** What a column of a table may mean. */
public enum Field implements Text {
    INSTITUTION_NAME(Form.NAME, "机构名称", "Institution", "单位名称|名称|机构|单位|全称|单位全称|name|organisation"),
    FIRM_NAME(Form.NAME, "企业名称", "Firm", "公司名称|单位名称|名称|公司|企业|全称|name|company|company name"),
    PROJECT_NAME(Form.NAME, "项目名称", "Project", "课题名称|名称|题目|项目|name|title|project name"),
    PERSON_NAME(Form.NAME, "姓名或团队名称", "Person or team", "姓名|团队名称|人员|名称|name"),
    ACHIEVEMENT_NAME(Form.NAME, "成果名称", "Achievement", "专利名称|论文题目|标题|题目|名称|name|title"),
    NAME_EN(Form.WORDS, "英文名称", "English name", "英文名|外文名称|name_en"),
    INSTITUTION_KIND(Form.ORGANISATION_KIND, "类型", "Kind", "机构类型|类别|单位类型|机构类别|性质|type"),
    PERSON_KIND(Form.PERSON_KIND, "人员或团队", "Person or team?", "类型|类别|kind|type"),
    ACHIEVEMENT_KIND(Form.ACHIEVEMENT_KIND, "成果类型", "Kind of achievement", "类型|类别|kind|type"),
    REGION(Form.REGION, "区县", "District", "所在区县|所属区县|地区|行政区划|区域|所在地|所在地区|注册地|region"),
    CREDIT_CODE(Form.CREDIT_CODE, "统一社会信用代码", "Credit code", "信用代码|社会信用代码|统一信用代码|机构代码|uscc"),
    STOCK_CODE(Form.STOCK_CODE, "证券代码", "Stock code", "股票代码|上市代码|stock"),
    FOUNDED_ON(Form.DAY, "成立日期", "Founded on", "成立时间|注册日期|设立日期|建立时间|注册时间|founded"),
    SPECIALITY(Form.WORDS, "领域", "Field", "技术领域|行业|所属行业|产业领域|研究方向|专业|field|industry"),
    ADDRESS(Form.WORDS, "地址", "Address", "注册地址|办公地址|通讯地址|住所|通信地址"),
    PROJECT_NUMBER(Form.NUMBER, "项目编号", "Project number", "课题编号|编号|立项编号|number"),
    LEAD(Form.WORDS, "承担单位", "Lead", "牵头单位|负责单位|依托单位|单位|institution"),
    AFFILIATION(Form.WORDS, "所在单位", "Affiliation", "工作单位|单位|依托单位|机构"),
    ACHIEVEMENT_NUMBER(Form.NUMBER, "编号", "Number", "专利号|公开号|申请号|授权公告号|登记号|标准号|number"),
    OWNER(Form.WORDS, "权利人", "Owner", "专利权人|申请人|所有人|完成单位|单位|assignee"),
    SUBJECT(Form.SUBJECT, "主体", "Subject", "统一社会信用代码|机构名称|企业名称|单位名称|名称|代码|key"),
    INDICATOR(Form.INDICATOR, "指标", "Indicator", "指标名称|指标代码|项目"),
    PERIOD(Form.PERIOD, "时期", "Period", "年份|年度|时间|期间|year"),
    VALUE(Form.VALUE, "数值", "Value", "值|数据|指标值|数量"),
    UNIT(Form.UNIT, "单位", "Unit", "计量单位|数值单位"),
    SOURCE(Form.SOURCE, "来源", "Source", "数据来源|出处|资料来源");

    private final Form form;
    private final String chinese;
    private final String english;
    private final String synonyms;

    Field(Form form, String chinese, String english, String synonyms) {
        this.form = form;
        this.chinese = chinese;
        this.english = english;
        this.synonyms = synonyms;
    }

    public Form form() {
        return form;
    }

    /** The headings by which a column is taken for this field, its own name first. */
    List<String> headings() {
        return Stream.concat(Stream.of(chinese, english), Stream.of(synonyms.split("\\|")))
                .toList();
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

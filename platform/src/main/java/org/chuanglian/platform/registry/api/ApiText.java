package org.chuanglian.platform.registry.api;

import org.chuanglian.platform.shell.Text;

/** The strings of the interface's description. */
public enum ApiText implements Text {
    TITLE("开放接口", "Open interface"),
    LEDE(
            "资源台账的全部列表、条目和事实，以及全站搜索，都可以用程序读取，不需要登录。数据为JSON，出错时按RFC 9457说明原因。",
            "Every list, entry and fact of the registry, and the search over all of it, can be read by programs without signing in. Answers are JSON; errors are explained as RFC 9457 says."),
    DESCRIPTION("OpenAPI 3.1描述文件", "OpenAPI 3.1 description"),
    OPERATIONS("操作", "Operations"),
    PARAMETERS("参数", "Parameters"),
    NAME("名称", "Name"),
    MEANING("含义", "Meaning"),
    TYPE("类型", "Type"),
    REQUIRED("必填", "required"),
    REPEATABLE("可重复", "repeatable"),
    ANSWER("返回", "Answer"),
    FIELD("字段", "Field"),
    EXAMPLE("示例", "Example"),
    TRY("试一试", "Try it"),
    NO_PARAMETERS("没有参数。", "No parameters."),
    ERRORS("错误", "Errors"),
    ERRORS_HINT(
            "编号不存在返回404，参数有误返回400并逐一指出，均为application/problem+json。",
            "An unknown identifier gives 404; malformed parameters give 400 and are named one by one; both as application/problem+json."),

    LIST_SUBJECTS("列出台账条目", "List the registry's entries"),
    ONE_SUBJECT("读取一个条目", "Read one entry"),
    ITS_FACTS("读取一个条目的事实，可指定知识时间", "Read an entry's facts, as known at a time"),
    ITS_RELATIONS("读取一个条目的关系", "Read an entry's relations"),
    ALL_INDICATORS("列出指标目录", "List the indicators"),
    ALL_SOURCES("列出来源目录", "List the sources"),
    ALL_UNITS("列出计量单位", "List the units"),
    ALL_REGIONS("列出地区", "List the regions"),

    P_ID("条目编号", "Identifier of the entry"),
    P_Q("名称、别名或官方代码的任意一段", "Any part of a name, another name or an official key"),
    P_GROUP("资源大类", "Family of kinds"),
    P_KIND("类型", "Kind"),
    P_REGION("六位行政区划代码，含下级地区；unknown表示不详", "Six-digit code of a region, lower ones included; unknown for none"),
    P_FIELD("领域", "Field"),
    P_STAGE("引进阶段；any表示任一阶段", "Stage of an imported institution; any for all"),
    P_SAMPLE("only只要示例，none不要示例", "only for samples, none to leave them out"),
    P_CLASS("分类代码，形如gbt4754:C39，含下级类目", "Classification code such as gbt4754:C39, lower ones included"),
    P_RELATED("与该编号的条目有关系", "Related to the entry of this identifier"),
    P_SORT("name、updated或数值指标代码，前加减号为降序", "name, updated or a numeric indicator; a minus before it descends"),
    P_COLUMN("要一并返回最新数值的指标代码", "Indicators whose newest readings to return"),
    P_PAGE("页码，从1起", "Page, from 1"),
    P_SIZE("每页项数", "Rows per page"),
    P_AT("知识时间，ISO 8601；缺省为最新", "Knowledge time, ISO 8601; the newest if left out"),
    P_INDICATOR("指标代码", "Code of an indicator"),
    P_WITHIN("只列该地区的下级地区", "Only regions below this one");

    private final String chinese;
    private final String english;

    ApiText(String chinese, String english) {
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

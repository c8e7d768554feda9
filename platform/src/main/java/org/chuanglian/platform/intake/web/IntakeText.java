package org.chuanglian.platform.intake.web;

import org.chuanglian.platform.shell.Text;

/** The strings of the data pack's page. */
public enum IntakeText implements Text {
    TITLE("开放数据包", "Open data pack"),
    ALL_LOADED("{0}张表全部加载，共{1}行、{2}条事实，每条都有来源", "All {0} tables are loaded: {1} rows, {2} facts, each with its source"),
    SOME_MISSING("{0}张表中有{1}张未能加载，原因见下", "{1} of {0} tables could not be loaded; the reasons stand below"),
    LEDE(
            "数据包由本项目从公开来源整理，随程序发布。表有变动时只写入不同之处，旧值仍可按时点查阅。",
            "The pack is put together by this project from open sources and comes with the program. When a table changes, only what differs is written, and earlier values can still be read as known at their time."),
    LOADING("正在加载开放数据包：第{0}张，共{1}张（{2}）", "Loading the open data pack: {0} of {1} tables ({2})"),
    NOTHING_YET("还没有加载任何表", "No table is loaded yet"),
    NOTHING_YET_HINT(
            "启动时会自动加载设置项“chuanglian.pack”所指目录中的数据包。",
            "The pack in the directory that the setting chuanglian.pack names is loaded at start."),
    TABLES("各表", "Tables"),
    TABLE("表", "Table"),
    SOURCE("来源", "Source"),
    SOURCE_EACH("每个值各有来源", "a source for every value"),
    ROWS("行", "Rows"),
    SUBJECTS("新增主体", "New subjects"),
    FACTS("新增事实", "New facts"),
    CORRECTIONS("更正", "Corrections"),
    UNCHANGED("未变", "Unchanged"),
    RELATIONS("新增关系", "New relations"),
    SECONDS("秒", "Seconds"),
    LOADED_AT("加载时间", "Loaded at"),
    STATE("状态", "State"),
    STATE_LOADED("已加载", "loaded"),
    STATE_REFUSED("未加载", "not loaded"),
    STATE_OUTDATED("新版未加载，沿用旧版", "new edition not loaded; the earlier one stands"),
    PROBLEMS("未能加载的原因", "Why tables were not loaded"),
    PROBLEMS_NOTE(
            "有一行不对，整张表都不加载。改正文件后重新启动即可。", "One wrong row keeps its whole table out. Correct the file and start again."),
    FILE("文件", "File"),
    LINE("行号", "Line"),
    COLUMN("列", "Column"),
    READ("读到", "Read"),
    EXPECTED("应为", "Expected"),
    REMARKS("读取说明", "What the reading met"),
    REMARKS_NOTE(
            "以下不是错误，而是读不出、未收录或由平台规则判断的内容，逐类计数。",
            "These are no errors but what could not be read, was left out or was judged by a rule of this platform, counted by kind."),
    DOUBTS("{0}个数值存疑：照原文保留，逐个写明原因", "{0} values are doubtful: kept as published, each with its reason"),
    REMARK("情况", "What"),
    OCCURRENCES("次数", "Count"),
    EXAMPLES("例", "Examples");

    private final String chinese;
    private final String english;

    IntakeText(String chinese, String english) {
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

package org.chuanglian.platform.points.web;

import org.chuanglian.platform.shell.Text;

/** What the files of points say. */
public enum ExportedText implements Text {
    EXPORT("导出", "Export"),
    CSV("CSV", "CSV"),
    XLSX("Excel", "Excel"),
    JSON("JSON", "JSON"),
    ID("编号", "Identifier"),
    CORE("指标得分", "Points of the indicators"),
    BONUS("加分", "Bonuses"),
    DEDUCTION("扣分", "Deductions"),
    VETO("一票否决", "Veto"),
    PLACE_IN_STAGE("同阶段名次", "Place at its stage"),
    PLACE_AMONG_PEERS("同阶段同领域名次", "Place among its peers"),
    VALUE("{0}（{1}）", "{0} ({1})"),
    NOTE("{0}说明", "{0}, note"),
    POINTS("{0}得分", "{0}, points"),
    YES("是", "yes"),
    NO("否", "no"),
    YEAR_AND_VERSION("{0}年，规则版本{1}", "{0}, rules {1}"),
    SOURCES_NOTE(
            "每个数值的来源见该企业的积分页面：/points/编号",
            "The source of every value stands on the page of the firm''s points: /points/identifier");

    private final String chinese;
    private final String english;

    ExportedText(String chinese, String english) {
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

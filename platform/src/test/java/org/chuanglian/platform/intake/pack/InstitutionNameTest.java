package org.chuanglian.platform.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.registry.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionNameTest {

    @ParameterizedTest
    @CsvSource({
        "重庆大学, UNIVERSITY",
        "中国矿业大学（北京）, UNIVERSITY",
        "重庆城市职业学院, UNIVERSITY",
        "北京大学深圳研究生院, UNIVERSITY",
        "中国科学院大学, UNIVERSITY",
        "福建省农业科学院, RESEARCH_BODY",
        "中国科学院昆明植物研究所, RESEARCH_BODY",
        "中国科学院脑科学与智能技术卓越创新中心（神经科学研究所）, RESEARCH_BODY",
        "煤炭科学研究总院, RESEARCH_BODY",
        "江苏远方电缆厂有限公司, ENTERPRISE",
        "河钢股份有限公司邯郸分公司, ENTERPRISE",
        "上海微创医疗器械（集团）有限公司, ENTERPRISE",
        "株式会社LG化学, ENTERPRISE",
        "深圳市可秉资产管理合伙企业（有限合伙）, ENTERPRISE",
        "青岛市中医医院（青岛市海慈医院、青岛市康复医学研究所）, ORGANISATION",
        "国际竹藤中心, ORGANISATION",
    })
    void readsTheKindFromTheEndingOfAName(String name, SubjectKind kind) {
        assertThat(new InstitutionName(name).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王雪飞", "黄和浩然", "刘琳", "菲利普·普朗斯", "S·科撒尔特"})
    void tellsAPersonsName(String name) {
        assertThat(new InstitutionName(name).personal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"清华大学", "故宫博物院", "国际竹藤中心", "首钢总公司", "高丽大学校产学协力团", "地震局"})
    void takesNoBodyForAPerson(String name) {
        assertThat(new InstitutionName(name).personal()).isFalse();
    }

    @Test
    void comparesNamesWithoutWidthBlanksAndCase() {
        assertThat(new InstitutionName("ＬＧ 电子（中国）有限公司").normalised())
                .isEqualTo(new InstitutionName("lg电子(中国)有限公司").normalised());
    }

    @Test
    void tellsAWholeFirmFromTheTailOfAName() {
        assertThat(new InstitutionName("重庆长安汽车股份有限公司").isWholeFirm()).isTrue();
        assertThat(new InstitutionName("公司").isWholeFirm()).isFalse();
        assertThat(new InstitutionName("华北制药集团新药研究开发有限责任").isWholeFirm()).isFalse();
        assertThat(new InstitutionName("第五〇三研究所").isWholeFirm()).isFalse();
    }
}

package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialWritingTest {

    @Test
    void leavesTheSubjectOfATitle() {
        assertThat(OfficialWriting.subject("一种齿轮箱故障诊断的方法及装置")).isEqualTo("齿轮箱故障诊断");
        assertThat(OfficialWriting.subject("关于页岩气开采关键技术的研究")).isEqualTo("页岩气开采");
        assertThat(OfficialWriting.subject("钙钛矿薄膜及其制备方法和应用")).isEqualTo("钙钛矿薄膜");
    }

    @Test
    void leavesATitleThatIsNothingElse() {
        assertThat(OfficialWriting.subject("研究")).isEqualTo("研究");
        assertThat(OfficialWriting.subject("")).isEmpty();
    }
}

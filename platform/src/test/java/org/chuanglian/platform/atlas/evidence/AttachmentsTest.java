package org.chuanglian.platform.atlas.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.atlas.chain.SmallChain;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.junit.jupiter.api.Test;

/** Which titles are about which technologies. */
class AttachmentsTest {

    private static final Node CELL = new Node("small", "cell");
    private static final RegionCode CHONGQING = new RegionCode("500000");

    private static Document document(String title, RegionCode... holders) {
        return new Document(
                SubjectId.next(),
                SubjectKind.PATENT,
                title,
                null,
                Arrays.stream(holders)
                        .map(region -> new Document.Holder(SubjectId.next(), "示例单位", region))
                        .toList());
    }

    private static Map<Node, List<Attachment>> attached(String... titles) {
        return Attachments.of(
                List.of(SmallChain.chain()),
                Arrays.stream(titles).map(title -> document(title)).toList());
    }

    @Test
    void attachesATitleThatHoldsATermAndSaysWhich() {
        assertThat(attached("一种固态电池及其制备方法", "一种齿轮").get(CELL)).singleElement().satisfies(attachment -> {
            assertThat(attachment.terms()).containsExactly("固态电池");
            assertThat(attachment.technology().code()).isEqualTo("solid");
            assertThat(attachment.confidence()).isEqualTo(Attachment.Confidence.HIGH);
        });
        assertThat(attached("一种齿轮")).isEmpty();
    }

    @Test
    void isSurerOfMoreAndOfLongerTerms() {
        assertThat(Attachment.Confidence.of(List.of("固态电池"))).isEqualTo(Attachment.Confidence.HIGH);
        assertThat(Attachment.Confidence.of(List.of("固态", "电池"))).isEqualTo(Attachment.Confidence.HIGH);
        assertThat(Attachment.Confidence.of(List.of("光刻胶"))).isEqualTo(Attachment.Confidence.MEDIUM);
        assertThat(Attachment.Confidence.of(List.of("芯片"))).isEqualTo(Attachment.Confidence.LOW);
    }

    @Test
    void takesLatinTermsAsWords() {
        assertThat(Attachments.holds("基于ai的方法", "ai")).isTrue();
        assertThat(Attachments.holds("a chain of cells", "ai")).isFalse();
        assertThat(Attachments.holds("chain ai cell", "ai")).isTrue();
        assertThat(Attachments.holds("sic功率器件", "sic")).isTrue();
        assertThat(Attachments.holds("basic功率器件", "sic")).isFalse();
        assertThat(Attachments.folded("ＳｉＣ")).isEqualTo("sic");
    }

    @Test
    void liesWhereItOrAHolderLies() {
        assertThat(document("x", new RegionCode("500106")).isIn(CHONGQING)).isTrue();
        assertThat(document("x", new RegionCode("310000")).isIn(CHONGQING)).isFalse();
        assertThat(document("x").isIn(CHONGQING)).isFalse();
    }
}

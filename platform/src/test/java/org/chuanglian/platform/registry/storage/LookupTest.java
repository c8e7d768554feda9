package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.junit.jupiter.api.Test;

class LookupTest {

    private static SubjectEntry firm(String name, String shortName) {
        return new SubjectEntry(
                new SubjectKey(SubjectKey.Scheme.STOCK, "000625.SZ"),
                List.of(),
                SubjectKind.ENTERPRISE,
                name,
                null,
                List.of(new OtherName(shortName, NameUse.SHORT)),
                null,
                null,
                false);
    }

    @Test
    void holdsEveryNameAsItIsWrittenAndAsItSounds() {
        Lookup lookup = Lookup.of(firm("重庆长安汽车股份有限公司", "长安汽车"));
        assertThat(lookup.text().lines())
                .containsExactly(
                        "重庆长安汽车股份有限公司",
                        "长安汽车",
                        "chongqingchanganqichegufenyouxiangongsi",
                        "cqcaqcgfyxgs",
                        "changanqiche",
                        "caqc",
                        "000625.sz");
        assertThat(lookup.grams())
                .containsAll(Lookup.grams("caqc"))
                .contains("长安", "重", "25")
                .doesNotContain("c", "0");
    }

    @Test
    void readsNoSoundIntoWhatIsNotChinese() {
        assertThat(Lookup.of(firm("TCL", "TCL")).text().lines()).containsExactly("tcl", "000625.sz");
    }
}

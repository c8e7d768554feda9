package org.chuanglian.platform.atlas.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanglian.platform.atlas.diagnosis.Diagnosed;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.atlas.place.SoldBy;
import org.chuanglian.platform.shared.RegionCode;
import org.junit.jupiter.api.Test;

/** Which firms elsewhere fit what a province lacks. */
class SuppliersTest {

    private static final RegionCode CHONGQING = new RegionCode("500000");

    @Test
    void ranksByShareAndByWhatTheProvinceHasInCommon() {
        var diagnosis = Diagnosed.of(
                SoldBy.firm("本地电芯", "500000", "动力电池=0.9"),
                SoldBy.firm("只做正极", "310000", "正极材料=0.5"),
                SoldBy.firm("正极和电芯", "420000", "正极材料=0.4", "动力电池=0.4"),
                SoldBy.firm("本地正极", "500000", "正极材料=1"));
        List<Suppliers.Fit> fits = Suppliers.of(diagnosis, CHONGQING, new Node("small", "cathode"), 5);
        assertThat(fits).extracting(fit -> fit.placed().firm().name()).containsExactly("正极和电芯", "只做正极");
        assertThat(fits.getFirst().common()).containsExactly(new Node("small", "cell"));
        assertThat(fits.getFirst().score()).isEqualTo(0.8);
        assertThat(fits.getLast().common()).isEmpty();
        assertThat(Suppliers.of(diagnosis, CHONGQING, new Node("small", "cathode"), 1))
                .hasSize(1);
    }
}

package org.chuanglian.platform.atlas.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanglian.platform.atlas.place.Firm;
import org.chuanglian.platform.atlas.place.SoldBy;
import org.chuanglian.platform.shared.RegionCode;

/** What holds of gaps and priorities whatever firms there are. */
class GapsProperties {

    private static final List<String> PRODUCTS = List.of("正极材料", "负极材料", "动力电池", "动力电池系统", "贸易");
    private static final List<String> PROVINCES = List.of("500000", "310000", "420000", "510000");

    @Property(tries = 200)
    void ordersGapsByTheGeometricMeanOfWhatIsKnown(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int firms) {
        Random random = new Random(seed);
        List<Firm> all = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            Firm firm = SoldBy.firm(
                    "企业" + i,
                    PROVINCES.get(random.nextInt(PROVINCES.size())),
                    PRODUCTS.get(random.nextInt(PRODUCTS.size())) + "=" + random.nextDouble());
            all.add(random.nextBoolean() ? SoldBy.revenue(firm, random.nextDouble() * 1e9) : firm);
        }
        Diagnosis diagnosis = Diagnosed.of(all.toArray(Firm[]::new));
        for (RegionCode province : diagnosis.regions()) {
            double before = 1;
            for (Gaps.Gap gap : Gaps.of(diagnosis, province)) {
                assertThat(gap.reading().isGap()).isTrue();
                assertThat(gap.priority().value()).isGreaterThan(0).isLessThanOrEqualTo(before + 1e-12);
                before = gap.priority().value();
                double product = 1;
                int known = 0;
                for (Priority.Part part : gap.priority().parts()) {
                    if (part.isKnown()) {
                        assertThat(part.normalised()).isGreaterThan(0).isLessThanOrEqualTo(1);
                        product *= part.normalised();
                        known++;
                    }
                }
                assertThat(Math.pow(product, 1.0 / known))
                        .isCloseTo(gap.priority().value(), org.assertj.core.api.Assertions.within(1e-12));
                assertThat(gap.priority().part(Priority.Factor.DEMAND).isKnown())
                        .isFalse();
            }
        }
    }
}

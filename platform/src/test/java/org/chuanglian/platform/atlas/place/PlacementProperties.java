package org.chuanglian.platform.atlas.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.SmallChain;

/** What holds of placements whatever firms sell. */
class PlacementProperties {

    private static final Chain CHAIN = SmallChain.chain();
    private static final List<String> PARTS = List.of("动力电池", "系统", "负极材料", "正极材料", "回收", "电芯", "其他", "PACK");

    private static Firm firm(Random random) {
        List<String> products = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            StringBuilder name = new StringBuilder();
            for (int part = random.nextInt(3); part >= 0; part--) {
                name.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            products.add(name + "=" + (random.nextDouble() * 1.4 - 0.2));
        }
        Firm firm = SoldBy.firm("甲" + random.nextInt(), "500000", products.toArray(String[]::new));
        return random.nextBoolean() ? SoldBy.of(firm, "630701") : firm;
    }

    @Property(tries = 300)
    void bringsAProductIntoOneSegmentAtMostAndAFirmOnlyByItsOwnProducts(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int firms) {
        Random random = new Random(seed);
        List<Firm> all = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            all.add(firm(random));
        }
        Placement placement = Placement.of(CHAIN, all);
        Set<Firm.Product> brought = Collections.newSetFromMap(new IdentityHashMap<>());
        placement
                .bySegment()
                .forEach((segment, placed) -> placed.forEach(one -> {
                    assertThat(one.share()).isBetween(Placement.LEAST, 1.0);
                    assertThat(placement.firms()).contains(one.firm().id());
                    one.rows().forEach(row -> {
                        assertThat(one.firm().products()).contains(row.product());
                        assertThat(Terms.folded(row.product().name())).contains(row.term());
                        assertThat(brought.add(row.product())).isTrue();
                    });
                }));
    }
}

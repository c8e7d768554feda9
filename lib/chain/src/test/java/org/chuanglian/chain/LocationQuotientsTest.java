package org.chuanglian.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationQuotientsTest {

    /** The example of EconGeo's location_quotient. */
    private static final double[][] ECON_GEO = {
        {100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}
    };

    @Test
    void dividesTheShareInTheRowByTheShareInAllRows() {
        Incidence quotients = LocationQuotients.of(Samples.amounts(ECON_GEO));

        assertThat(quotients.row(0)).containsExactly(5, 0, 0, 0, 0);
        assertThat(quotients.row(1)).containsExactly(new double[] {0, 0.75, 0.25, 3.5, 0.5}, within(1e-15));
    }

    @Test
    void isZeroWithoutAmounts() {
        Incidence quotients = LocationQuotients.of(
                Samples.amounts(new double[] {0, 0, 0}, new double[] {1, 0, 3}, new double[] {3, 0, 1}));

        assertThat(quotients.row(0)).containsOnly(0);
        assertThat(quotients.row(1)).containsExactly(0.5, 0, 1.5);
        assertThat(LocationQuotients.of(Samples.amounts(new double[] {0}, new double[] {0}))
                        .row(0))
                .containsExactly(0);
    }

    @Test
    void isSpecialisedFromTheCutoffOn() {
        Incidence quotients = LocationQuotients.of(Samples.amounts(new double[] {1, 3}, new double[] {3, 1}));

        assertThat(Presence.atLeast(quotients, 1.5).size()).isEqualTo(2);
        assertThat(Presence.atLeast(quotients, 0.5).size()).isEqualTo(4);
        assertThat(Presence.atLeast(quotients, 1.6).size()).isZero();
        assertThatThrownBy(() -> Presence.atLeast(quotients, 0)).hasMessageContaining("cutoff 0.0");
    }

    @Test
    void addsUpTheAmountsOfOneCellWhateverTheirOrder() {
        Entries entries = new Entries();
        entries.add(entries.row("b"), entries.column("y"), 1);
        entries.add(entries.row("a"), entries.column("z"), 2);
        entries.add(entries.row("b"), entries.column("x"), 4);
        entries.add(entries.row("b"), entries.column("y"), 8);
        Incidence amounts = entries.incidence(Entries.Order.BY_NAME);

        assertThat(amounts.rows()).isEqualTo(List.of("a", "b"));
        assertThat(amounts.columns()).isEqualTo(List.of("x", "y", "z"));
        assertThat(amounts.row(0)).containsExactly(0, 0, 2);
        assertThat(amounts.row(1)).containsExactly(4, 9, 0);
        assertThat(amounts.transposed().row(1)).containsExactly(0, 9);
    }

    @Test
    void refusesANegativeAmount() {
        Entries entries = new Entries();
        int row = entries.row("Yubei");
        int column = entries.column("chips");

        assertThatThrownBy(() -> entries.add(row, column, -1)).hasMessageContainingAll("Yubei", "chips", "-1.0");
        assertThatThrownBy(() -> entries.add(row, column, Double.NaN)).hasMessageContaining("NaN");
    }
}

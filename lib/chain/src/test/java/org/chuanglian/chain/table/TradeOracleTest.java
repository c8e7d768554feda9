package org.chuanglian.chain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import org.chuanglian.chain.Complexity;
import org.chuanglian.chain.Incidence;
import org.chuanglian.chain.Indices;
import org.chuanglian.chain.LocationQuotients;
import org.chuanglian.chain.Presence;
import org.chuanglian.chain.Relatedness;
import org.chuanglian.chain.RelatednessMeasure;
import org.chuanglian.table.BrokenCsv;
import org.junit.jupiter.api.Test;

/** The numbers that R's economiccomplexity gives for world trade. */
class TradeOracleTest {

    private final Incidence amounts = Trade.amounts();
    private final Presence presence = Presence.atLeast(LocationQuotients.of(amounts), 1);

    TradeOracleTest() throws IOException {}

    @Test
    void findsTheSameSpecialisations() throws IOException, BrokenCsv {
        Map<String, double[]> expected = Trade.lines("balassa_index.csv.gz");

        assertThat(presence.rows()).hasSize(226).containsExactlyElementsOf(expected.keySet());
        assertThat(presence.columns()).hasSize(785);
        for (int row = 0; row < 226; row++) {
            double[] line = expected.getOrDefault(presence.rows().get(row), new double[0]);
            for (int column = 0; column < 785; column++) {
                assertThat(presence.has(row, column)).isEqualTo(line[column] == 1);
            }
        }
    }

    @Test
    void findsTheSameProximities() throws IOException, BrokenCsv {
        double[][] matrix =
                Relatedness.of(presence, RelatednessMeasure.PROXIMITY).matrix();
        Map<String, double[]> expected = Trade.lines("proximity_product_every_13th.csv.gz");

        assertThat(expected).hasSize(61);
        expected.forEach((product, line) ->
                assertThat(matrix[presence.columns().indexOf(product)]).containsExactly(line, within(1e-12)));
    }

    @Test
    void findsTheSameComplexityOfCountriesAndProducts() throws IOException, BrokenCsv {
        Indices indices = Complexity.eigenvectors(presence);

        assertThat(indices.rows()).containsExactly(Trade.column("eci_country.csv"), within(1e-9));
        assertThat(indices.columns()).containsExactly(Trade.column("pci_product.csv"), within(1e-9));
    }

    @Test
    void findsTheSameFitness() throws IOException, BrokenCsv {
        Indices indices = Complexity.fitness(presence, Complexity.ITERATIONS, 1);

        assertThat(indices.rows()).containsExactly(Trade.column("fitness_country.csv"), within(1e-11));
    }
}

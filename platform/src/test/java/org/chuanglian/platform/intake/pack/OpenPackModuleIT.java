package org.chuanglian.platform.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chuanglian.platform.testing.FreshDatabase;
import org.junit.jupiter.api.Test;

class OpenPackModuleIT {

    @Test
    void loads() {
        try (LoadingHouse house = new LoadingHouse(FreshDatabase.create())) {
            long began = System.nanoTime();
            Map<String, TableOutcome> outcomes = house.load(LoadingHouse.REAL_PACK);
            outcomes.forEach((t, o) -> System.out.println(t + " " + o));
            System.out.println("took " + (System.nanoTime() - began) / 1_000_000 + " ms " + house.counts());
            assertThat(outcomes.values()).allMatch(outcome -> outcome instanceof TableOutcome.Loaded);
        }
    }
}

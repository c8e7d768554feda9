package org.chuanglian.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.Chuanglian;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Chuanglian.class);

    @Test
    void keepsContextsApart() {
        assertThat(MODULES.stream()).hasSizeGreaterThanOrEqualTo(3);
        MODULES.verify();
    }
}

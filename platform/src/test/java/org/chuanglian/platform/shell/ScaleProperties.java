package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ScaleProperties {

    private static final int FROM = 200;
    private static final int TO = 10;

    @Property
    void holdsEveryNumberBetweenItsEndsWithFewMarks(@ForAll int first, @ForAll int second) {
        BigDecimal least = BigDecimal.valueOf(Math.min(first, second), 3);
        BigDecimal most = BigDecimal.valueOf(Math.max(first, second), 3);
        Scale scale = Scale.around(least, most, FROM, TO);
        List<BigDecimal> marks = scale.marks();
        assertThat(marks.getFirst()).isLessThanOrEqualTo(least);
        assertThat(marks.getLast()).isGreaterThanOrEqualTo(most);
        assertThat(marks).hasSizeBetween(2, 7);
        assertThat(scale.place(least)).isBetween(TO, FROM);
        assertThat(scale.place(most)).isBetween(TO, scale.place(least));
    }
}

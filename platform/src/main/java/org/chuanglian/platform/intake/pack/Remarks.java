package org.chuanglian.platform.intake.pack;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Counts what one loading has to remark, and keeps a few examples of each kind. */
final class Remarks {

    private static final int EXAMPLES = 5;

    private final Map<Remark, Long> counts = new EnumMap<>(Remark.class);
    private final Map<Remark, Set<String>> examples = new EnumMap<>(Remark.class);

    void add(Remark remark, String example) {
        counts.merge(remark, 1L, Long::sum);
        Set<String> kept = examples.computeIfAbsent(remark, _ -> new LinkedHashSet<>());
        if (kept.size() < EXAMPLES) {
            kept.add(example);
        }
    }

    void each(BiConsumer<Remark, Long> reader) {
        counts.forEach(reader);
    }

    List<String> examples(Remark remark) {
        return List.copyOf(examples.getOrDefault(remark, Set.of()));
    }
}

package org.chuanglian.platform.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;

/**
 * How the registry would know of a promise. Written {@code imported:landing}, {@code related:imported:incubates:enterprise},
 * {@code related:500120:incubates:enterprise}, {@code sum:FIRM_RD_EXPENSE:2021}, {@code gap:talent-rank}.
 */
public sealed interface Measure {

    /** Counts the institutions brought in that had reached a stage. */
    record Imported(Stage reached) implements Measure {
        @Override
        public String code() {
            return "imported:" + reached.code();
        }
    }

    /** Counts the subjects that imported institutions have this relation to. */
    record RelatedToImported(RelationType type, SubjectKind kind) implements Measure {
        @Override
        public String code() {
            return "related:imported:" + type.code() + ":" + kind.code();
        }
    }

    /** Counts the subjects that those of a region have this relation to. */
    record RelatedWithin(RegionCode region, RelationType type, SubjectKind kind) implements Measure {
        @Override
        public String code() {
            return "related:" + region + ":" + type.code() + ":" + kind.code();
        }
    }

    /** Adds up an indicator of imported institutions. */
    record SumOfImported(String indicator, Period period) implements Measure {
        @Override
        public String code() {
            return "sum:" + indicator + ":" + period;
        }
    }

    /** The registry has no place for what would have to be known. */
    record Gap(Obstacle obstacle) implements Measure {
        @Override
        public String code() {
            return "gap:" + obstacle.code();
        }
    }

    /** The written form. */
    String code();

    /** Reads the written form; empty when it is none. */
    static Optional<Measure> read(String text) {
        List<String> parts = Arrays.asList(text.split(":", -1));
        return switch (parts.getFirst() + parts.size()) {
            case "imported2" ->
                Stage.read(parts.get(1)).filter(stage -> stage != Stage.EXIT).map(Imported::new);
            case "related4" ->
                RelationType.read(parts.get(2))
                        .flatMap(type ->
                                SubjectKind.read(parts.get(3)).flatMap(kind -> related(parts.get(1), type, kind)));
            case "sum3" -> Period.read(parts.get(2)).map(period -> new SumOfImported(parts.get(1), period));
            case "gap2" -> Obstacle.gap(parts.get(1)).map(Gap::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Measure> related(String from, RelationType type, SubjectKind kind) {
        return from.equals("imported")
                ? Optional.of(new RelatedToImported(type, kind))
                : RegionCode.read(from).map(region -> new RelatedWithin(region, type, kind));
    }
}

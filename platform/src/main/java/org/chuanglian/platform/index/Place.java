package org.chuanglian.platform.index;

import java.util.Optional;
import org.chuanglian.platform.shared.RegionCode;

/** Whom an index scores: a place by its GB/T 2260 code, or an institution by its identifier in the registry. */
public record Place(String code) implements Comparable<Place> {

    /** A place of administrative division. */
    public static Place of(RegionCode region) {
        return new Place(region.code());
    }

    /** The place of administrative division; empty for an institution. */
    public Optional<RegionCode> region() {
        return RegionCode.read(code);
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

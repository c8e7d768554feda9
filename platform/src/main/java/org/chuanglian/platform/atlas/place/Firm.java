package org.chuanglian.platform.atlas.place;

import java.util.List;
import java.util.Set;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A firm as far as the atlas looks at it.
 *
 * @param stock its stock code; empty for a firm that is not listed
 * @param region where it lies, as finely as known; null where that is not known
 * @param products what it sells
 * @param industries its Shenwan codes
 * @param curated the segments of the curated tables that name it
 * @param revenue the newest known, in yuan; null where none is known
 */
public record Firm(
        SubjectId id,
        String name,
        String stock,
        @Nullable RegionCode region,
        List<Product> products,
        Set<String> industries,
        Set<String> curated,
        @Nullable Revenue revenue) {

    public Firm {
        products = List.copyOf(products);
        industries = Set.copyOf(industries);
        curated = Set.copyOf(curated);
    }

    /**
     * What a firm sells.
     *
     * @param share of its revenue as it was stated; null where none was stated
     * @param source the code of the source
     */
    public record Product(String name, @Nullable Double share, String source) {}

    /** A year's revenue in yuan. */
    public record Revenue(int year, double yuan) {}

    /** The province it lies in; null where that is not known. */
    public @Nullable RegionCode province() {
        return region == null ? null : region.province();
    }
}

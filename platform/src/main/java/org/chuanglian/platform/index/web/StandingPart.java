package org.chuanglian.platform.index.web;

import java.util.List;
import org.chuanglian.platform.registry.DistrictMap;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's degrees in a year.
 *
 * @param map the index of districts, or the degree that most of them have; null for others
 * @param rest who has no degree; empty for nobody
 */
public record StandingPart(
        String title,
        List<String> nodes,
        List<Row> rows,
        String rest,
        @Nullable DistrictMap map) {

    /**
     * One of them.
     *
     * @param cells score and rank by node; that too little is known where there is none
     */
    public record Row(String name, String address, boolean own, List<String> cells) {}
}

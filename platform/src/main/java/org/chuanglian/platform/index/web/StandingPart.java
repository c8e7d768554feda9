package org.chuanglian.platform.index.web;

import java.util.List;

/**
 * Everybody's degrees in a year.
 *
 * @param rest who has no degree; empty for nobody
 */
public record StandingPart(String title, List<String> nodes, List<Row> rows, String rest) {

    /**
     * One of them.
     *
     * @param cells score and rank by node; that too little is known where there is none
     */
    public record Row(String name, String address, boolean own, List<String> cells) {}
}

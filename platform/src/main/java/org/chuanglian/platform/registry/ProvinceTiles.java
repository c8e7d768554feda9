package org.chuanglian.platform.registry;

import java.util.List;

/** The provinces as tiles of equal size, ready to be drawn by {@code registry/provinceTiles.jte}. */
public record ProvinceTiles(List<Tile> tiles, DistrictMap.Legend legend) {

    /**
     * A province.
     *
     * @param value written out; empty when nothing is known
     * @param shade 1 to 7, 0 when nothing is known
     * @param href where its subjects are listed; empty when there are none to list
     * @param self true for the province that the page is about
     * @param near whether it is outlined beside that one
     */
    public record Tile(
            String name, String value, int shade, String href, int row, int column, boolean self, boolean near) {}
}

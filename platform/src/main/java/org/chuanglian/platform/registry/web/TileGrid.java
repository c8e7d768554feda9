package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.shell.Language;

/** The 34 province-level places as equal tiles in their rough positions, laid out for SVG in a box of 512 by 416. */
public record TileGrid(String label, List<Tile> tiles) {

    private static final int SIZE = 64;
    private static final int HEIGHT = 52;
    private static final int SHADES = 7;
    private static final int DARK_FROM = 5;

    /**
     * A tile.
     *
     * @param fill and {@code ink} are colour tokens
     */
    public record Tile(int x, int y, String name, String value, String fill, String ink) {}

    /** Where a province's tile lies, in rows and columns from 1. */
    private record Place(String code, String name, String nameEn, int row, int column) {}

    private static final List<Place> PLACES = List.of(
            new Place("110000", "北京", "Beijing", 2, 6),
            new Place("120000", "天津", "Tianjin", 3, 7),
            new Place("130000", "河北", "Hebei", 3, 6),
            new Place("140000", "山西", "Shanxi", 3, 5),
            new Place("150000", "内蒙古", "Inner Mongolia", 2, 5),
            new Place("210000", "辽宁", "Liaoning", 3, 8),
            new Place("220000", "吉林", "Jilin", 2, 8),
            new Place("230000", "黑龙江", "Heilongjiang", 1, 8),
            new Place("310000", "上海", "Shanghai", 5, 8),
            new Place("320000", "江苏", "Jiangsu", 5, 7),
            new Place("330000", "浙江", "Zhejiang", 6, 7),
            new Place("340000", "安徽", "Anhui", 5, 6),
            new Place("350000", "福建", "Fujian", 7, 7),
            new Place("360000", "江西", "Jiangxi", 6, 6),
            new Place("370000", "山东", "Shandong", 4, 6),
            new Place("410000", "河南", "Henan", 4, 5),
            new Place("420000", "湖北", "Hubei", 5, 5),
            new Place("430000", "湖南", "Hunan", 6, 5),
            new Place("440000", "广东", "Guangdong", 7, 6),
            new Place("450000", "广西", "Guangxi", 7, 5),
            new Place("460000", "海南", "Hainan", 8, 5),
            new Place("500000", "重庆", "Chongqing", 5, 4),
            new Place("510000", "四川", "Sichuan", 5, 3),
            new Place("520000", "贵州", "Guizhou", 6, 4),
            new Place("530000", "云南", "Yunnan", 6, 3),
            new Place("540000", "西藏", "Tibet", 5, 2),
            new Place("610000", "陕西", "Shaanxi", 4, 4),
            new Place("620000", "甘肃", "Gansu", 3, 3),
            new Place("630000", "青海", "Qinghai", 4, 3),
            new Place("640000", "宁夏", "Ningxia", 3, 4),
            new Place("650000", "新疆", "Xinjiang", 3, 1),
            new Place("710000", "台湾", "Taiwan", 7, 8),
            new Place("810000", "香港", "Hong Kong", 8, 7),
            new Place("820000", "澳门", "Macao", 8, 6));

    /** A number to show on a tile. */
    record Value(BigDecimal number, String text) {}

    /** True when the code is a tile of its own. */
    static boolean has(String code) {
        return PLACES.stream().anyMatch(place -> place.code().equals(code));
    }

    /** Shades by rank, so that one giant does not turn all others pale; equal numbers share a shade. */
    static TileGrid of(String label, Map<String, Value> values, Language language, String unknown) {
        List<BigDecimal> sorted =
                values.values().stream().map(Value::number).sorted().toList();
        List<Tile> tiles = PLACES.stream()
                .map(place -> {
                    Value value = values.get(place.code());
                    int shade = value == null ? 0 : shade(value.number(), sorted);
                    return new Tile(
                            (place.column() - 1) * SIZE,
                            (place.row() - 1) * HEIGHT,
                            language == Language.ENGLISH ? place.nameEn() : place.name(),
                            value == null ? unknown : value.text(),
                            shade == 0 ? "var(--nodata)" : "var(--q" + shade + ")",
                            shade == 0 ? "var(--ink-2)" : shade < DARK_FROM ? "var(--qa)" : "var(--qb)");
                })
                .toList();
        return new TileGrid(label, tiles);
    }

    private static int shade(BigDecimal number, List<BigDecimal> sorted) {
        long below =
                sorted.stream().filter(other -> other.compareTo(number) < 0).count();
        return Math.toIntExact(1 + below * SHADES / sorted.size());
    }
}

package org.chuanglian.text.reasons;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit as texts write it, by the dimension that it measures.
 *
 * @param dimension the unit in which all of its kind are compared
 * @param factor how many of those one of this is
 * @param offset what is added after multiplying: degrees of temperature have another zero
 */
public record Unit(String dimension, double factor, double offset) {

    private static final Map<String, Unit> KNOWN = new HashMap<>();

    static {
        all(
                "m", 1e-9, "nm", "纳米", 1e-6, "μm", "um", "微米", 1e-3, "mm", "毫米", 1e-2, "cm", "厘米", 1, "m", "米", 1e3,
                "km", "公里", "千米");
        all("m", 0.0254, "英寸", "寸", "inch", "inches");
        all("g", 1e-6, "μg", "ug", "微克", 1e-3, "mg", "毫克", 1, "g", "克", 1e3, "kg", "千克", "公斤", 1e6, "t", "吨");
        all(
                "s", 1e-9, "ns", "纳秒", 1e-6, "μs", "us", "微秒", 1e-3, "ms", "毫秒", 1, "s", "秒", 60, "min", "分钟", 3600,
                "h", "小时");
        all("d", 1, "天", "days", 7, "周", "weeks", 30, "个月", "月", "months", 365, "年", "years");
        all("1", 1e-2, "%", "percent", 1e-3, "‰", 1e-6, "ppm", 1e-9, "ppb");
        all("Pa", 1, "pa", "帕", 1e3, "kpa", "千帕", 1e6, "mpa", "兆帕", 1e9, "gpa", "吉帕", 1e5, "bar");
        all("W", 1e-3, "mw", 1, "w", "瓦", 1e3, "kw", "千瓦", 1e9, "gw", "吉瓦");
        all("J", 1, "j", "焦", 1e3, "kj", "千焦", 3600, "wh", 3.6e6, "kwh", "度");
        all("V", 1e-3, "mv", 1, "v", "伏", 1e3, "kv", "千伏");
        all("A", 1e-3, "ma", "毫安", 1, "a", "安", 1e3, "ka");
        all("Hz", 1, "hz", "赫兹", 1e3, "khz", "千赫", 1e6, "mhz", "兆赫", 1e9, "ghz", "吉赫");
        all("bit/s", 1e3, "kbps", 1e6, "mbps", 1e9, "gbps");
        all("Wh/kg", 1, "wh/kg", 1, "瓦时/千克");
        all("m/s", 1, "m/s", "米/秒", 1 / 3.6, "km/h", "公里/小时");
        all("r/min", 1, "rpm", "r/min", "转/分", "转/分钟");
        all("元", 1, "元", 1e4, "万元", 1e8, "亿元");
        all("次", 1, "次", "cycles", 1e4, "万次", 1e8, "亿次");
        all("lm/W", 1, "lm/w", "流明/瓦");
        all("dB", 1, "db", "分贝");
        all("L", 1e-3, "ml", "毫升", 1, "l", "升");
        put("K", new Unit("K", 1, 0));
        put("k", new Unit("K", 1, 0));
        put("℃", new Unit("K", 1, 273.15));
        put("°c", new Unit("K", 1, 273.15));
        put("摄氏度", new Unit("K", 1, 273.15));
        put("度c", new Unit("K", 1, 273.15));
    }

    private static void all(String dimension, Object... factorsAndNames) {
        double factor = 1;
        for (var each : factorsAndNames) {
            if (each instanceof Number number) {
                factor = number.doubleValue();
            } else {
                put(each.toString(), new Unit(dimension, factor, 0));
            }
        }
    }

    private static void put(String name, Unit unit) {
        KNOWN.put(name, unit);
    }

    /** The unit of this name, in small letters, except that mW and MW differ. */
    static Optional<Unit> named(String name) {
        if (name.equals("MW")) {
            return Optional.of(new Unit("W", 1e6, 0));
        }
        return Optional.ofNullable(KNOWN.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The names, the longest first, as alternatives of a pattern. */
    static String alternatives() {
        return KNOWN.keySet().stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(java.util.regex.Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    /** A value of this unit in that of its dimension. */
    double plain(double value) {
        return value * factor + offset;
    }
}

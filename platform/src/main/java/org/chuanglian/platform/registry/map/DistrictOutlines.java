package org.chuanglian.platform.registry.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chuanglian.platform.registry.map.Outlines.Point;
import org.chuanglian.platform.shared.RegionCode;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The districts' outlines from the data pack, projected and simplified for a picture of fixed size. */
final class DistrictOutlines {

    static final int WIDTH = 640;
    static final int HEIGHT = 584;

    /** 中心城区, the nine core districts that the inset enlarges. */
    private static final Set<String> CORE =
            Set.of("500103", "500104", "500105", "500106", "500107", "500108", "500109", "500112", "500113");

    /** Core districts too small for their names, even enlarged. */
    private static final Set<String> UNLABELLED = Set.of("500103", "500104");

    private static final Frame CITY = new Frame(92, 52, 544, 0.6);
    private static final Frame ENLARGED = new Frame(4, 22, 184, 0.5);

    /** A district's outline in the picture and, for a core district, in the inset. */
    record Outline(
            RegionCode code,
            String name,
            String nameEn,
            Drawn drawn,
            @org.jspecify.annotations.Nullable Drawn enlarged) {}

    /** Path data, the place of the name, and whether the name stands there. */
    record Drawn(String path, String labelX, String labelY, boolean labelled) {}

    /** Where in the picture a part of the map goes: its corner, its width, and how coarse it may be, in pixels. */
    private record Frame(double left, double top, double width, double tolerance) {}

    private record Feature(String code, String name, String nameEn, Point label, List<List<Point>> rings) {}

    private DistrictOutlines() {}

    static List<Outline> read() {
        List<Feature> features = new ArrayList<>();
        try (InputStream file = new ClassPathResource("map/district_boundaries.geojson").getInputStream()) {
            for (JsonNode feature : JsonMapper.shared().readTree(file).get("features")) {
                features.add(feature(feature));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the district outlines are not in the jar.\nMaybe the build did not copy data/chongqing.",
                    unreadable);
        }
        Map<String, Drawn> city = drawn(features, CITY, false);
        Map<String, Drawn> core =
                drawn(features.stream().filter(f -> CORE.contains(f.code())).toList(), ENLARGED, true);
        return features.stream()
                .map(feature -> new Outline(
                        new RegionCode(feature.code()),
                        feature.name(),
                        feature.nameEn(),
                        java.util.Objects.requireNonNull(city.get(feature.code())),
                        core.get(feature.code())))
                .toList();
    }

    private static Feature feature(JsonNode feature) {
        JsonNode properties = feature.get("properties");
        JsonNode geometry = feature.get("geometry");
        List<List<Point>> rings = new ArrayList<>();
        if (geometry.get("type").asString().equals("Polygon")) {
            geometry.get("coordinates").forEach(ring -> rings.add(ring(ring)));
        } else {
            geometry.get("coordinates").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
        }
        JsonNode label = properties.get("label");
        return new Feature(
                properties.get("code").asString(),
                properties.get("name").asString(),
                properties.get("name_en").asString(),
                projected(label),
                rings);
    }

    private static List<Point> ring(JsonNode coordinates) {
        List<Point> ring = new ArrayList<>();
        coordinates.forEach(pair -> ring.add(projected(pair)));
        if (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
            ring.removeLast();
        }
        return ring;
    }

    /** Plain degrees, the east–west ones shortened as they are at 30° north: true to shape enough for a schematic map. */
    private static Point projected(JsonNode pair) {
        return new Point(
                pair.get(0).asDouble() * Math.cos(Math.toRadians(30)),
                -pair.get(1).asDouble());
    }

    private static Map<String, Drawn> drawn(List<Feature> features, Frame frame, boolean enlarged) {
        List<Point> all = features.stream()
                .flatMap(feature -> feature.rings().stream())
                .flatMap(List::stream)
                .toList();
        double west = all.stream().mapToDouble(Point::x).min().orElse(0);
        double east = all.stream().mapToDouble(Point::x).max().orElse(1);
        double north = all.stream().mapToDouble(Point::y).min().orElse(0);
        double scale = frame.width() / (east - west);
        List<List<Point>> rings =
                features.stream().flatMap(feature -> feature.rings().stream()).toList();
        List<List<Point>> simple = Outlines.simplified(rings, frame.tolerance() / scale);
        Map<String, Drawn> drawn = new LinkedHashMap<>();
        int next = 0;
        for (Feature feature : features) {
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < feature.rings().size(); i++) {
                append(path, simple.get(next++), west, north, scale, frame);
            }
            Point label = feature.label();
            boolean core = CORE.contains(feature.code());
            drawn.put(
                    feature.code(),
                    new Drawn(
                            path.toString(),
                            number(frame.left() + (label.x() - west) * scale),
                            number(frame.top() + (label.y() - north) * scale + 4),
                            enlarged ? !UNLABELLED.contains(feature.code()) : !core));
        }
        return drawn;
    }

    /** Relative steps of a tenth of a pixel; a ring that shrank to nothing is left out. */
    private static void append(
            StringBuilder path, List<Point> ring, double west, double north, double scale, Frame frame) {
        if (ring.size() < 3) {
            return;
        }
        long beforeX = 0;
        long beforeY = 0;
        boolean first = true;
        for (Point point : ring) {
            long x = Math.round((frame.left() + (point.x() - west) * scale) * 10);
            long y = Math.round((frame.top() + (point.y() - north) * scale) * 10);
            if (first) {
                path.append('M').append(tenth(x)).append(' ').append(tenth(y)).append('l');
            } else if (x != beforeX || y != beforeY) {
                path.append(tenth(x - beforeX))
                        .append(' ')
                        .append(tenth(y - beforeY))
                        .append(' ');
            }
            first = false;
            beforeX = x;
            beforeY = y;
        }
        path.setLength(path.length() - 1);
        path.append('z');
    }

    private static String tenth(long tenths) {
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : number(tenths / 10.0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

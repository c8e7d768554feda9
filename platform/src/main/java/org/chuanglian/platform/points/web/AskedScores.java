package org.chuanglian.platform.points.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.points.PointsPolicy;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.ScoreFilter;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.FormFields;

/**
 * What an officer asks of the list: a run, and a filter that never reaches beyond his remit.
 *
 * @param remit where he may look; empty for everywhere
 * @param kept the filter as it stands in addresses
 */
record AskedScores(
        PointRun run, PointScheme scheme, Set<RegionCode> remit, ScoreFilter filter, Map<String, String> kept) {

    private static final int LONGEST = 100;

    /** Where nothing lies: for a reader who lists nothing. */
    private static final RegionCode NOWHERE = new RegionCode("999999");

    AskedScores {
        remit = Set.copyOf(remit);
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /** Reads an address; empty before anything was computed. */
    static Optional<AskedScores> read(Reader reader, FormFields fields, List<PointRun> newest, Schemes schemes) {
        return newest.stream()
                .filter(one -> Integer.toString(one.year()).equals(fields.text("year")))
                .findFirst()
                .or(() -> newest.stream().findFirst())
                .flatMap(run -> schemes.find(run.scheme()).map(version -> of(reader, fields, run, version.scheme())));
    }

    private static AskedScores of(Reader reader, FormFields fields, PointRun run, PointScheme scheme) {
        Set<RegionCode> remit = PointsPolicy.lists(reader).orElse(Set.of(NOWHERE));
        int stage =
                scheme.stages().stream().map(PointScheme.Stage::code).toList().indexOf(fields.text("stage"));
        Map<String, String> kept = new LinkedHashMap<>();
        for (String one : List.of("q", "year", "region", "stage", "field", "ranked")) {
            if (!fields.text(one).isEmpty()) {
                kept.put(one, cut(fields.text(one)));
            }
        }
        return new AskedScores(
                run,
                scheme,
                remit,
                new ScoreFilter(
                        remit,
                        cut(fields.text("q")),
                        RegionCode.read(fields.text("region")),
                        stage < 0 ? Optional.empty() : Optional.of(stage),
                        cut(fields.text("field")),
                        ranked(fields.text("ranked"))),
                kept);
    }

    private static Optional<Boolean> ranked(String text) {
        return switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** An address with this filter. */
    String address(String path) {
        return address(path, kept);
    }

    static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}

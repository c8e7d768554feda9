package org.chuanglian.platform.atlas.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Gaps;
import org.chuanglian.platform.atlas.diagnosis.Priority;
import org.chuanglian.platform.atlas.diagnosis.Priority.Factor;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shell.Frame;

/** Makes the list of a chain's gaps and the drawing of which come first. */
final class GapParts {

    private static final Map<String, String> SHAPES = Map.of("◆", "diamond", "▲", "triangle");
    private static final double WHOLE = 100;
    private static final double HALF = 0.5;
    private static final double FIRST = ScatterPart.FIRST / WHOLE;
    private static final int NAMED = 8;
    private static final int LEADERS = 3;
    private static final double LINE = 15;
    private static final double LETTER = 12.5;
    private static final double BESIDE = 10;
    private static final double MARK = 8;
    private static final double ZONE_NAME = 80;

    private final Frame frame;
    private final Written written;
    private final Looked looked;
    private final Chain chain;
    private final List<Gaps.Gap> gaps;
    private final Addresses addresses;

    GapParts(Frame frame, Regions regions, Looked looked, Chain chain) {
        this.frame = frame;
        this.written = new Written(frame, regions);
        this.looked = looked;
        this.chain = chain;
        this.gaps = Gaps.of(looked.diagnosis(), looked.province()).stream()
                .filter(gap -> gap.chain().equals(chain))
                .toList();
        this.addresses = new Addresses(frame, looked.province());
    }

    GapPart list() {
        return new GapPart(
                frame.t(AtlasText.GAP_LIST_SUB, gaps.size()),
                frame.t(AtlasText.GAP_LIST_NOTE, written.region(looked.province())),
                Arrays.stream(Factor.values())
                        .map(factor -> frame.t(factor.words()))
                        .toList(),
                gaps.stream().map(this::row).toList());
    }

    private GapPart.Row row(Gaps.Gap gap) {
        return new GapPart.Row(
                written.segment(gap.reading().segment()),
                addresses.segment(chain.code(), gap.reading().segment().code()),
                written.words(chain.stageOf(gap.reading().segment()).name()),
                Written.symbol(gap.reading()),
                written.verdict(gap.reading()),
                written.opportunities(gap.reading()),
                rank(gap.priority().value()),
                gap.priority().parts().stream().map(this::part).toList(),
                written.joined(looked
                        .diagnosis()
                        .placement(chain.code())
                        .in(gap.reading().segment().code())
                        .stream()
                        .limit(LEADERS)
                        .map(placed -> placed.firm().name())
                        .toList()));
    }

    private String part(Priority.Part part) {
        return part.isKnown() ? rank(part.normalised()) : frame.t(AtlasText.UNKNOWN);
    }

    private static String rank(double rank) {
        return Written.plain(WHOLE * rank, 0);
    }

    ScatterPart scatter() {
        List<Gaps.Gap> first = gaps.stream().filter(GapParts::isFirst).toList();
        List<String> names = first.stream()
                .map(gap -> written.segment(gap.reading().segment()))
                .toList();
        String title =
                first.isEmpty() ? frame.t(AtlasText.FIRST_TITLE_NONE) : frame.t(AtlasText.FIRST_TITLE, first.size());
        return new ScatterPart(
                title,
                frame.t(AtlasText.FIRST_AXES, written.region(looked.province())),
                frame.t(
                        AtlasText.FIRST_LABEL,
                        gaps.size(),
                        title + frame.t(AtlasText.SEPARATOR) + written.joined(names)),
                dots());
    }

    private static boolean isFirst(Gaps.Gap gap) {
        return gap.priority().part(Factor.FEASIBILITY).normalised() > FIRST
                && gap.priority().part(Factor.CRITICALITY).normalised() > FIRST;
    }

    /** Names stand beside the first ones, as long as there is room for them. */
    private List<ScatterPart.Dot> dots() {
        List<ScatterPart.Dot> dots = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        // where the name of the zone stands
        taken.add(new double[] {
            ScatterPart.x(ScatterPart.FIRST), ScatterPart.x(ScatterPart.FIRST) + ZONE_NAME, ScatterPart.y(WHOLE) + LINE
        });
        gaps.forEach(gap -> taken.add(new double[] {x(gap) - MARK, x(gap) + MARK, y(gap)}));
        int named = 0;
        for (Gaps.Gap gap : gaps) {
            String name = written.segment(gap.reading().segment());
            double width = name.length() * LETTER * (frame.language().prefix().isEmpty() ? 1 : HALF);
            boolean after = isRoom(taken, x(gap) + BESIDE, width, y(gap));
            double from = after ? x(gap) + BESIDE : x(gap) - BESIDE - width;
            boolean shown = named < NAMED && isFirst(gap) && (after || isRoom(taken, from, width, y(gap)));
            if (shown) {
                taken.add(new double[] {from, from + width, y(gap)});
                named++;
            }
            dots.add(new ScatterPart.Dot(
                    x(gap),
                    y(gap),
                    shape(gap),
                    name,
                    name + frame.t(AtlasText.SEPARATOR) + written.verdict(gap.reading()),
                    shown,
                    !after));
        }
        return dots;
    }

    /** Whether a name has room on the drawing beside what stands there. */
    private static boolean isRoom(List<double[]> taken, double from, double width, double y) {
        return from > ScatterPart.LEFT
                && from + width < ScatterPart.WIDTH
                && taken.stream()
                        .noneMatch(
                                other -> Math.abs(other[2] - y) < LINE && from < other[1] && other[0] < from + width);
    }

    private static double x(Gaps.Gap gap) {
        return ScatterPart.x(WHOLE * known(gap, Factor.FEASIBILITY));
    }

    private static double y(Gaps.Gap gap) {
        return ScatterPart.y(WHOLE * known(gap, Factor.CRITICALITY));
    }

    private static double known(Gaps.Gap gap, Factor factor) {
        Priority.Part part = gap.priority().part(factor);
        return part.isKnown() ? part.normalised() : 0;
    }

    private static String shape(Gaps.Gap gap) {
        return SHAPES.getOrDefault(Written.symbol(gap.reading()), "circle");
    }
}

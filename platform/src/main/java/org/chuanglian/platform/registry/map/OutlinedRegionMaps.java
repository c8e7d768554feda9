package org.chuanglian.platform.registry.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.registry.DistrictMap;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.SteppedScale;
import org.chuanglian.platform.registry.map.DistrictOutlines.Drawn;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.springframework.stereotype.Component;

/** Draws districts from the data pack's outlines, and provinces as tiles. */
@Component
class OutlinedRegionMaps implements RegionMaps {

    @Override
    public DistrictMap districts(Frame frame, Wording wording, Views views, Shown shown) {
        SteppedScale scale = SteppedScale.of(shown.values().values());
        boolean english = frame.language() == Language.ENGLISH;
        OutlineSheet sheet = OutlineSheet.once();
        List<DistrictMap.District> districts = sheet.outlines().stream()
                .map(outline -> {
                    BigDecimal value = shown.values().get(outline.code());
                    return new DistrictMap.District(
                            outline.code(),
                            english ? outline.nameEn() : outline.name(),
                            english ? outline.nameEn() : shortened(outline.name()),
                            value,
                            value == null ? "" : shown.written().apply(value),
                            scale.shade(value),
                            frame.href(shown.href().apply(outline.code())),
                            shape(sheet.shape(outline), outline.drawn()),
                            outline.enlarged() == null ? null : shape(sheet.enlarged(outline), outline.enlarged()));
                })
                .toList();
        return new DistrictMap(
                wording.title(),
                wording.measure(),
                wording.valueHeading(),
                Integer.toString(DistrictOutlines.WIDTH),
                Integer.toString(DistrictOutlines.HEIGHT),
                districts,
                legend(scale, shown, districts.stream().anyMatch(district -> district.number() == null)),
                new DistrictMap.Inset(frame.t(RegistryText.CORE_DISTRICTS), "4", "12"),
                wording.source(),
                views);
    }

    @Override
    public ProvinceTiles provinces(Frame frame, Shown shown) {
        SteppedScale scale = SteppedScale.of(shown.values().values());
        List<ProvinceTiles.Tile> tiles = ProvinceTile.ALL.stream()
                .map(tile -> {
                    BigDecimal value = shown.values().get(tile.code());
                    return new ProvinceTiles.Tile(
                            frame.language() == Language.ENGLISH ? tile.nameEn() : tile.name(),
                            value == null ? "" : shown.written().apply(value),
                            scale.shade(value),
                            value == null || value.signum() == 0
                                    ? ""
                                    : frame.href(shown.href().apply(tile.code())),
                            tile.row(),
                            tile.column(),
                            tile.code().equals(shown.own()),
                            shown.near().contains(tile.code()));
                })
                .toList();
        return new ProvinceTiles(tiles, legend(scale, shown, tiles.stream().anyMatch(tile -> tile.shade() == 0)));
    }

    private static DistrictMap.Legend legend(SteppedScale scale, Shown shown, boolean gaps) {
        List<DistrictMap.Step> steps = new ArrayList<>();
        steps.add(new DistrictMap.Step(scale.shadeOfStep(0), ""));
        for (int i = 0; i < scale.breaks().size(); i++) {
            steps.add(new DistrictMap.Step(
                    scale.shadeOfStep(i + 1),
                    shown.written().apply(scale.breaks().get(i))));
        }
        return new DistrictMap.Legend(steps, shown.unit(), gaps);
    }

    private static DistrictMap.Shape shape(String address, Drawn drawn) {
        return new DistrictMap.Shape(address, drawn.labelX(), drawn.labelY(), drawn.labelled());
    }

    /** 渝北区 is called 渝北 on a map, 石柱土家族自治县 石柱; a name of two characters stays whole. */
    private static String shortened(String name) {
        String bare = name.replaceFirst("(土家族|苗族)*自治县$", "");
        bare = bare.equals(name) ? name.replaceFirst("[区县]$", "") : bare;
        return bare.length() < 2 ? name : bare;
    }
}

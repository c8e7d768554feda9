package org.chuanglian.platform.points.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.points.scheme.PointScheme;

/**
 * A score as it would be with other values; nothing of it is kept.
 *
 * @param parts in the order of the scheme's indicators
 */
public record WhatIf(double total, List<Double> parts) {

    public WhatIf {
        parts = List.copyOf(parts);
    }

    /**
     * Scores again; the stage stays.
     *
     * @param values by code of the indicator, in its unit; those not named stay as they are
     */
    public static WhatIf of(PointScheme scheme, Score score, Map<String, Double> values) {
        List<PointScheme.Indicator> indicators = scheme.indicators();
        List<Double> parts = new ArrayList<>();
        double core = 0;
        for (int place = 0; place < indicators.size(); place++) {
            PointScheme.Indicator indicator = indicators.get(place);
            Double other = values.get(indicator.code());
            double part = other == null
                    ? score.parts().get(place)
                    : indicator.rule(score.stage(), score.field()).of(other);
            parts.add(part);
            core += part;
        }
        return new WhatIf(core + score.bonus() - score.malus(), parts);
    }
}

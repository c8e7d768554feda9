package org.chuanglian.platform.index.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chuanglian.scoring.Parts;

/**
 * A change from one score to another as steps that can be drawn; what is shown adds up to the last digit shown.
 *
 * @param change its parts sum to the change
 */
record Falls(double from, double to, Parts change) {

    private static final double WHOLE = 100;
    private static final int DECIMALS = 1;

    List<CoursePart.Step> steps(String first, String last, Function<String, String> name) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        double at = from;
        for (Parts.Part part : change.parts()) {
            at += part.value();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double span = Math.max(high - low, 1e-9);
        // the ends are rounded first; the parts are shown so that they sum to the difference of what is shown
        double shown = Math.rint(to * 10) / 10 - Math.rint(from * 10) / 10;
        double left = shown - change.total();
        List<Parts.Part> parts = new ArrayList<>(change.parts());
        Parts.Part rest = parts.removeLast();
        parts.add(new Parts.Part(rest.code(), rest.value() + left));
        Parts rounded = new Parts(0, parts, shown).shown(DECIMALS);
        List<CoursePart.Step> steps = new ArrayList<>();
        steps.add(new CoursePart.Step(first, Written.score(from), true, false, (from - low) / span * WHOLE, 0));
        at = from;
        for (int i = 0; i < rounded.parts().size(); i++) {
            double exact = change.parts().get(i).value();
            double next = at + exact;
            steps.add(new CoursePart.Step(
                    name.apply(rounded.parts().get(i).code()),
                    Written.change(rounded.parts().get(i).value()),
                    false,
                    exact < 0,
                    (Math.min(at, next) - low) / span * WHOLE,
                    Math.abs(exact) / span * WHOLE));
            at = next;
        }
        steps.add(new CoursePart.Step(last, Written.score(to), true, false, (to - low) / span * WHOLE, 0));
        return List.copyOf(steps);
    }
}

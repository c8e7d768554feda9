package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.index.WeightTrial;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.scoring.Node;
import org.springframework.util.MultiValueMap;

/** Scores with the weights that a reader tries. */
final class TrialPages {

    private static final double MOST = 100;

    private TrialPages() {}

    /** @param parameters the weights by the codes of the degrees; one that is no number from 0 to 100 is the method's */
    static TrialPart part(Frame frame, Chosen chosen, Written written, MultiValueMap<String, String> parameters) {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<TrialPart.Weight> shown = new ArrayList<>();
        for (String degree : chosen.run().scheme().degrees()) {
            double own = chosen.run().scheme().scheme().tree().nodes().stream()
                    .filter(node -> node.code().equals(degree))
                    .mapToDouble(Node::weight)
                    .sum();
            double tried = weight(parameters.getFirst(degree)).orElse(own);
            weights.put(degree, tried);
            shown.add(new TrialPart.Weight(degree, written.node(degree), number(tried), number(own)));
        }
        OptionalDouble published = chosen.run().score(chosen.top(), chosen.place(), chosen.year());
        Optional<WeightTrial> trial = WeightTrial.of(chosen.run(), chosen.place(), chosen.year(), weights);
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Scope scope = chosen.run().scheme().scope();
        return new TrialPart(
                scope == Scope.PROVINCES ? "" : scope.code(),
                written.address("/index", "region=" + chosen.place() + "&year=" + chosen.year() + "#h-weights"),
                chosen.place().code(),
                Integer.toString(chosen.year()),
                shown,
                trial.map(found -> Written.score(found.score())).orElse("—"),
                published.isPresent() ? Written.score(published.getAsDouble()) : "—",
                trial.isPresent() && published.isPresent()
                        ? change(frame, trial.get().score() - published.getAsDouble())
                        : "",
                trial.map(found -> frame.t(IndexText.TRIAL_TOLD, found.rank(), found.among(), number(sum)))
                        .orElseGet(() -> frame.t(sum > 0 ? IndexText.NO_SCORE : IndexText.TRIAL_NOTHING)));
    }

    private static String change(Frame frame, double change) {
        String written = Written.change(change);
        return written.equals("0.0") ? frame.t(IndexText.TRIAL_SAME) : written;
    }

    private static Optional<Double> weight(@org.jspecify.annotations.Nullable String text) {
        if (text == null || !text.strip().matches("\\d{1,3}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(text.strip())).filter(weight -> weight <= MOST);
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

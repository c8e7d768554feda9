package org.chuanglian.platform.index.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Says in sentences what an index shows; nothing is said to be higher or lower that is not separated. */
final class IndexFindings {

    private final Frame frame;
    private final Written written;
    private final Looked looked;

    IndexFindings(Frame frame, Written written, Looked looked) {
        this.frame = frame;
        this.written = written;
        this.looked = looked;
    }

    String lede() {
        List<String> sentences = new ArrayList<>();
        sentences.add(place());
        if (looked.now().of(looked.top(), looked.place()).isPresent()) {
            List<Standing> near = looked.now().near(looked.top(), looked.place());
            sentences.add(
                    near.isEmpty()
                            ? frame.t(IndexText.LEDE_ALONE, written.places())
                            : frame.t(
                                    IndexText.LEDE_NEAR,
                                    written.regions(
                                            near.stream().map(Standing::place).toList())));
        }
        course().ifPresent(sentences::add);
        degrees(IndexText.LEDE_BELOW, (standing, median) -> standing.high() < median)
                .ifPresent(sentences::add);
        degrees(IndexText.LEDE_ABOVE, (standing, median) -> standing.low() > median)
                .ifPresent(sentences::add);
        degrees(IndexText.LEDE_LEVEL, (standing, median) -> standing.low() <= median && median <= standing.high())
                .ifPresent(sentences::add);
        return String.join(frame.language() == Language.CHINESE ? "" : " ", sentences);
    }

    /** Against the year before, where the two compare. */
    private Optional<String> course() {
        Optional<Standing> now = looked.now().of(looked.top(), looked.place());
        Optional<Standing> before = looked.before().flatMap(year -> year.of(looked.top(), looked.place()));
        if (now.isEmpty() || before.isEmpty() || looked.run().isBroken(looked.year())) {
            return Optional.empty();
        }
        return Optional.of(frame.t(
                now.get().low() > before.get().high()
                        ? IndexText.LEDE_UP
                        : now.get().high() < before.get().low() ? IndexText.LEDE_DOWN : IndexText.LEDE_SAME));
    }

    private String place() {
        String year = Integer.toString(looked.year());
        String name = written.region(looked.place());
        return looked.now()
                .of(looked.top(), looked.place())
                .map(own -> frame.t(
                        IndexText.LEDE_SCORE,
                        year,
                        name,
                        Written.score(own.score()),
                        Written.interval(own),
                        looked.now().of(looked.top()).size(),
                        Written.ranks(own),
                        written.places()))
                .orElseGet(() -> frame.t(IndexText.LEDE_NONE, year, name, written.nodes(withoutScore())));
    }

    private List<String> withoutScore() {
        return looked.run().scheme().degrees().stream()
                .filter(degree -> looked.now().of(degree, looked.place()).isEmpty())
                .toList();
    }

    private Optional<String> degrees(IndexText text, BiPredicate<Standing, Double> fits) {
        List<String> found = looked.run().scheme().degrees().stream()
                .filter(degree -> {
                    Optional<Standing> own = looked.now().of(degree, looked.place());
                    OptionalDouble median = looked.now().median(degree);
                    return own.isPresent() && median.isPresent() && fits.test(own.get(), median.getAsDouble());
                })
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(frame.t(text, written.nodes(found)));
    }
}

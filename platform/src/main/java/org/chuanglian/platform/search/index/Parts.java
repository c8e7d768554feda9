package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.search.Closeness;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.Evidence.Span;
import org.chuanglian.platform.search.index.Described.Line;
import org.chuanglian.platform.search.index.Sought.Piece;
import org.chuanglian.text.Normalised;

/** Whether all pieces are somewhere in what describes a subject, and which text shows it best. */
final class Parts {

    private Parts() {}

    static Optional<Evidence> of(List<Piece> pieces, Described described) {
        List<Shown> shown = described.lines().stream()
                .filter(line -> line.aspect() != Evidence.Aspect.KEY)
                .map(line -> new Shown(line, line.normalised()))
                .toList();
        boolean all = pieces.stream().allMatch(piece -> shown.stream().anyMatch(one -> one.holds(piece)));
        if (!all || pieces.isEmpty()) {
            return Optional.empty();
        }
        return shown.stream()
                .max(Comparator.<Shown>comparingLong(one -> one.count(pieces))
                        .thenComparing(one -> one.line.aspect(), Comparator.reverseOrder()))
                .map(one ->
                        new Evidence(Closeness.PARTS, false, one.line.aspect(), one.line.text(), one.marks(pieces)));
    }

    private record Shown(Line line, Normalised text) {

        boolean holds(Piece piece) {
            return Sought.runs(text).stream()
                    .anyMatch(run ->
                            run.chinese() == piece.chinese() && run.text().contains(piece.text()));
        }

        long count(List<Piece> pieces) {
            return pieces.stream().filter(this::holds).count();
        }

        List<Span> marks(List<Piece> pieces) {
            List<Span> marks = new ArrayList<>();
            String whole = text.text();
            for (Piece piece : pieces) {
                for (int at = whole.indexOf(piece.text()); at >= 0; at = whole.indexOf(piece.text(), at + 1)) {
                    int start = whole.codePointCount(0, at);
                    marks.add(new Span(text.start(start), text.end(start + piece.length() - 1)));
                }
            }
            return apart(marks);
        }
    }

    /** In order, and those that touch or overlap made one. */
    private static List<Span> apart(List<Span> marks) {
        List<Span> apart = new ArrayList<>();
        marks.stream().sorted(Comparator.comparingInt(Span::start)).forEach(mark -> {
            if (!apart.isEmpty() && mark.start() <= apart.getLast().end()) {
                Span last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), mark.end())));
            } else {
                apart.add(mark);
            }
        });
        return apart;
    }
}

package org.chuanglian.survival.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chuanglian.survival.FollowUp;

/**
 * What the values of a status column mean. Numbers as R's Surv reads them: 0 is censored and 1 the event, or 1 censored
 * and 2 the event; with several events 0 is censored, without a 0 the least. Words by their meaning.
 */
final class StatusCodes {

    private static final Set<String> CENSORED_WORDS = Set.of(
            "false",
            "f",
            "no",
            "n",
            "censor",
            "censored",
            "cens",
            "censoring",
            "right-censored",
            "alive",
            "living",
            "none",
            "lost",
            "withdrawn",
            "ongoing",
            "under way",
            "event-free",
            "no event",
            "删失",
            "截尾",
            "存活",
            "否",
            "无",
            "在途",
            "进行中",
            "未发生");
    private static final Set<String> EVENT_WORDS = Set.of(
            "true",
            "t",
            "yes",
            "y",
            "event",
            "dead",
            "died",
            "death",
            "deceased",
            "failed",
            "failure",
            "是",
            "有",
            "事件",
            "死亡",
            "发生",
            "已发生");

    private final Columns columns;
    private final String name;
    private final Levels levels;
    private final boolean severalCauses;

    private StatusCodes(Columns columns, String name, boolean severalCauses) {
        this.columns = columns;
        this.name = name;
        this.levels = Levels.of(columns.column(name));
        this.severalCauses = severalCauses;
    }

    /** The meaning: each row's ending ({@link Levels#MISSING} when not known) and what the causes are called. */
    static final class Meaning {
        private final int[] endings;
        private final List<String> causes;
        private final String sentence;

        Meaning(int[] endings, List<String> causes, String sentence) {
            this.endings = endings;
            this.causes = causes;
            this.sentence = sentence;
        }

        int[] endings() {
            return endings;
        }

        List<String> causes() {
            return causes;
        }

        /** What was decided, for the notes. */
        String sentence() {
            return sentence;
        }
    }

    /**
     * Finds the meaning of a column.
     *
     * @param events the values that are events, in the order of their causes; empty to find out
     * @param censored the values that are censorings; empty to find out
     * @param severalCauses whether different events are told apart
     */
    static Meaning of(Columns columns, String name, List<String> events, List<String> censored, boolean severalCauses)
            throws Unusable {
        return new StatusCodes(columns, name, severalCauses).meaning(events, censored);
    }

    private Meaning meaning(List<String> events, List<String> censored) throws Unusable {
        int[] causeOfLevel = new int[levels.labels().size()];
        List<Integer> causes = events.isEmpty() ? new ArrayList<>() : places(events);
        List<Integer> endings = censored.isEmpty() ? new ArrayList<>() : places(censored);
        IntStream all = IntStream.range(0, causeOfLevel.length);
        if (!events.isEmpty() && !censored.isEmpty()) {
            int other = all.filter(level -> !causes.contains(level) && !endings.contains(level))
                    .findFirst()
                    .orElse(-1);
            if (other >= 0) {
                throw unknown(other);
            }
        } else if (!events.isEmpty()) {
            all.filter(level -> !causes.contains(level)).forEach(endings::add);
        } else if (!censored.isEmpty()) {
            all.filter(level -> !endings.contains(level)).forEach(causes::add);
        } else {
            findOut(causes, endings);
        }
        return meaning(causes, endings, causeOfLevel);
    }

    private Meaning meaning(List<Integer> causes, List<Integer> endings, int[] causeOfLevel) {
        for (int place = 0; place < causes.size(); place++) {
            causeOfLevel[causes.get(place)] = severalCauses ? place + 1 : 1;
        }
        endings.forEach(level -> causeOfLevel[level] = FollowUp.CENSORED);
        int[] rows = new int[levels.places().length];
        for (int row = 0; row < rows.length; row++) {
            int level = levels.places()[row];
            rows[row] = level == Levels.MISSING ? Levels.MISSING : causeOfLevel[level];
        }
        List<String> names = causes.stream().map(levels.labels()::get).toList();
        String sentence = "%s: %s = event, %s = censored"
                .formatted(
                        name,
                        names.isEmpty() ? "none" : String.join(", ", names),
                        endings.isEmpty() ? "none" : said(endings));
        return new Meaning(rows, names, sentence);
    }

    private void findOut(List<Integer> causes, List<Integer> endings) throws Unusable {
        if (Cells.allNumbers(levels.labels())) {
            numbers(causes, endings);
        } else {
            words(causes, endings);
        }
        if (causes.size() > 1 && !severalCauses) {
            throw columns.unusable(
                    "column %s has the events %s, expected one. Maybe --event %s, or --method aj to tell them apart."
                            .formatted(name, said(causes), levels.labels().get(causes.getLast())));
        }
    }

    private void numbers(List<Integer> causes, List<Integer> endings) {
        double[] codes = levels.labels().stream()
                .mapToDouble(label -> Cells.number(label).orElse(Double.NaN))
                .toArray();
        boolean zero = IntStream.range(0, codes.length).anyMatch(level -> codes[level] == 0);
        boolean onlyEvents = codes.length == 1 && !zero;
        for (int level = 0; level < codes.length; level++) {
            boolean ending = zero ? codes[level] == 0 : level == 0 && !onlyEvents;
            (ending ? endings : causes).add(level);
        }
    }

    private void words(List<Integer> causes, List<Integer> endings) throws Unusable {
        List<Integer> surely = new ArrayList<>();
        for (int level = 0; level < levels.labels().size(); level++) {
            String word = levels.labels().get(level).toLowerCase(Locale.ROOT);
            boolean ending = CENSORED_WORDS.contains(word) || word.equals("0");
            (ending ? endings : causes).add(level);
            if (EVENT_WORDS.contains(word) || word.equals("1")) {
                surely.add(level);
            }
        }
        if (!endings.isEmpty() || causes.size() == surely.size()) {
            return;
        }
        if (surely.size() == 1 && causes.size() == 2) {
            causes.removeAll(surely);
            endings.addAll(causes);
            causes.clear();
            causes.addAll(surely);
            return;
        }
        throw columns.unusable(
                "column %s has the values %s, and none of them is known to mean censored. Maybe name it: --censored VALUE."
                        .formatted(name, said(causes)));
    }

    private List<Integer> places(List<String> wanted) throws Unusable {
        List<Integer> places = new ArrayList<>();
        for (String value : wanted) {
            int place = place(value);
            if (place < 0) {
                throw columns.unusable("column %s never has the value '%s'. Maybe one of: %s."
                        .formatted(
                                name,
                                value,
                                said(IntStream.range(0, levels.labels().size())
                                        .boxed()
                                        .toList())));
            }
            places.add(place);
        }
        return places;
    }

    private int place(String value) {
        for (int level = 0; level < levels.labels().size(); level++) {
            String label = levels.labels().get(level);
            boolean sameNumber =
                    Cells.number(label).isPresent() && Cells.number(label).equals(Cells.number(value));
            if (label.equals(value) || sameNumber) {
                return level;
            }
        }
        return -1;
    }

    private Unusable unknown(int level) {
        return columns.unusable(
                "column %s has the value '%s', which is neither among --event nor among --censored. Maybe leave one of the options out."
                        .formatted(name, Cells.oneLine(levels.labels().get(level))));
    }

    private String said(List<Integer> some) {
        int shown = Math.min(some.size(), 12);
        String listed = String.join(
                ", ",
                some.subList(0, shown).stream()
                        .map(levels.labels()::get)
                        .map(Cells::oneLine)
                        .toList());
        return shown < some.size() ? listed + " and %d more".formatted(some.size() - shown) : listed;
    }
}

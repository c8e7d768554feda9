package org.chuanglian.platform.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.AccessClass;

/**
 * Puts into the record which values that not everybody may read one reader is handed, before he is; in one answer each
 * of them once. Who reads what of whom is sealed: it would tell that there is something to read.
 */
final class Views {

    private final Acts acts;
    private final Facts facts;
    private final PersonId reader;
    private final Map<String, Set<SubjectId>> told = new HashMap<>();

    /** @param facts as open to the reader */
    Views(Acts acts, Facts facts, PersonId reader) {
        this.acts = acts;
        this.facts = facts;
        this.reader = reader;
    }

    /** These facts are read. */
    void of(Collection<Fact> read) {
        Map<String, Set<SubjectId>> restricted = new HashMap<>();
        for (Fact fact : read) {
            if (fact.access() != AccessClass.PUBLIC) {
                restricted
                        .computeIfAbsent(fact.indicator().code(), code -> new HashSet<>())
                        .add(fact.subject());
            }
        }
        append(restricted);
    }

    /** Values of these indicators of these subjects are read; which of them are restricted, the fact store knows. */
    void of(Set<String> indicators, Set<SubjectId> subjects) {
        if (!indicators.isEmpty() && !subjects.isEmpty()) {
            append(facts.restricted(indicators, subjects));
        }
    }

    /**
     * Values of these indicators are read of more subjects than an entry could name.
     *
     * @param filter what says which subjects; empty for all
     */
    void ofAll(Set<String> indicators, String filter) {
        Set<String> restricted = facts.restricted(indicators);
        if (!restricted.isEmpty()) {
            acts.append(act(restricted).keeping("filter", filter));
        }
    }

    private void append(Map<String, Set<SubjectId>> restricted) {
        Set<String> indicators = new TreeSet<>();
        Set<SubjectId> subjects = new HashSet<>();
        restricted.forEach((indicator, of) -> {
            Set<SubjectId> before = told.computeIfAbsent(indicator, code -> new HashSet<>());
            if (before.addAll(of)) {
                indicators.add(indicator);
                subjects.addAll(of);
            }
        });
        if (!indicators.isEmpty()) {
            acts.append(act(indicators).keeping("subjects", joined(subjects, SubjectId::toString)));
        }
    }

    private Act act(Set<String> indicators) {
        return Act.of(ActKind.VIEWED, new Actor.Person(reader.value()))
                .keeping("indicators", joined(indicators, Function.identity()));
    }

    private static <T> String joined(Collection<T> things, Function<T, String> name) {
        return String.join(",", things.stream().map(name).sorted().toList());
    }
}

package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

/** Facts whose restricted values are put into the record before they are handed out. */
record WatchedFacts(Facts facts, Views views) implements Facts {

    @Override
    public Facts clearedFor(Clearance clearance) {
        return new WatchedFacts(facts.clearedFor(clearance), views);
    }

    @Override
    public Optional<KnowledgeTime> knownUntil() {
        return facts.knownUntil();
    }

    @Override
    public List<Fact> of(SubjectId subject, KnowledgeTime at) {
        List<Fact> read = facts.of(subject, at);
        views.of(read);
        return read;
    }

    @Override
    public List<Fact> history(SubjectId subject, String indicator, Period period, KnowledgeTime at) {
        List<Fact> read = facts.history(subject, indicator, period, at);
        views.of(read);
        return read;
    }

    /** That a value was corrected, and when, is no value. */
    @Override
    public List<Corrected> corrected(SubjectId subject, KnowledgeTime at) {
        return facts.corrected(subject, at);
    }

    @Override
    public void each(String indicator, KnowledgeTime at, Consumer<Reading> reader) {
        views.ofAll(Set.of(indicator), "");
        facts.each(indicator, at, reader);
    }

    @Override
    public Map<SubjectId, FactValue> in(String indicator, Period period, Set<SubjectId> subjects, KnowledgeTime at) {
        Map<SubjectId, FactValue> read = facts.in(indicator, period, subjects, at);
        views.of(Set.of(indicator), read.keySet());
        return read;
    }

    @Override
    public Map<String, Set<SubjectId>> restricted(Set<String> indicators, Set<SubjectId> subjects) {
        return facts.restricted(indicators, subjects);
    }

    @Override
    public Set<String> restricted(Set<String> indicators) {
        return facts.restricted(indicators);
    }
}

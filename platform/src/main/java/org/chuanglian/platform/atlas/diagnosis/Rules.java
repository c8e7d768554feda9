package org.chuanglian.platform.atlas.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.work.Words;

/** A version of the rules of diagnosis; of the verdicts on gaps and strengths the first that applies stands. */
public record Rules(String code, String version, Words title, Words source, List<Verdict> verdicts) {

    public Rules {
        verdicts = List.copyOf(verdicts);
    }

    /** What each rule says of a segment, in the order of the rules. */
    public List<Judgement> judge(Map<Measure, Double> numbers) {
        return verdicts.stream().map(verdict -> Judgement.of(verdict, numbers)).toList();
    }

    /** The verdict of a code. */
    public Optional<Verdict> verdict(String verdict) {
        return verdicts.stream().filter(one -> one.code().equals(verdict)).findFirst();
    }
}

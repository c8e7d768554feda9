package org.chuanglian.platform.intake.correction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.Period;

/** The requests to correct a value. */
public interface Corrections {

    Optional<CorrectionRequest> find(String number);

    /** The requests of some kind among the thousand oldest that nobody has decided, oldest first. */
    List<CorrectionRequest> open(Predicate<CorrectionRequest> which, int limit);

    /** The requests of some kind among the thousand decided last, newest first. */
    List<CorrectionRequest> decided(Predicate<CorrectionRequest> which, int limit);

    /** The open requests about a subject. */
    List<CorrectionRequest> openOf(SubjectId subject);

    /**
     * Keeps a new request and answers its number. One that says what an open one says already, as when a form is sent
     * twice, is that one, and its number the answer. Empty when too many ask about the same value: nothing is kept.
     */
    Optional<String> keep(CorrectionRequest request);

    /** Whether somebody claimed this of a value before, and was declined. */
    boolean declined(SubjectId subject, String indicator, Period period, FactValue claimed);

    /** Decides an open request; false when another officer has decided it already. */
    boolean decide(String number, CorrectionRequest.Standing standing);
}

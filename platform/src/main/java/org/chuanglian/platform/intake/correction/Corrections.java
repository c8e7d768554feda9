package org.chuanglian.platform.intake.correction;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.Remit;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.Period;

/** The requests to correct a value. */
public interface Corrections {

    Optional<CorrectionRequest> find(String number);

    /**
     * The requests of a remit that nobody has decided, those first whose term ends first; how many there are beyond the
     * limit is not told.
     */
    List<CorrectionRequest> open(Remit remit, int limit);

    /** The requests of a remit that were decided last, newest first. */
    List<CorrectionRequest> decided(Remit remit, int limit);

    /** What a person asked for while signed in, newest first. */
    List<CorrectionRequest> of(PersonId asker, int limit);

    /** The open requests about a subject. */
    List<CorrectionRequest> openOf(SubjectId subject);

    /**
     * Keeps a new request and answers its number. One that says what an open one says already, as when a form is sent
     * twice, is that one, and its number the answer. Empty when too many ask about the same value: nothing is kept.
     */
    Optional<String> keep(CorrectionRequest request);

    /** Whether somebody claimed this of a value before, and was declined. */
    boolean declined(SubjectId subject, String indicator, Period period, FactValue claimed);

    /** Gives an open request to another owner; false when it is decided, or no longer in the hands it was in. */
    boolean take(CorrectionRequest request, PersonId owner);

    /** Decides an open request; false when another officer has decided it already. */
    boolean decide(String number, CorrectionRequest.Standing standing);
}

package org.chuanglian.platform.intake.correction;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.SubjectId;

/** The requests to correct a value. */
public interface Corrections {

    Optional<CorrectionRequest> find(String number);

    /** The requests nobody has decided, oldest first, and how many there are beyond the limit is not told. */
    List<CorrectionRequest> open(int limit);

    /** The requests decided last, newest first. */
    List<CorrectionRequest> decided(int limit);

    /** The open requests about a subject. */
    List<CorrectionRequest> openOf(SubjectId subject);

    /** Keeps a new request, unless too many ask about the same value; then nothing is kept and false is the answer. */
    boolean keep(CorrectionRequest request);

    /** Decides an open request; false when another officer has decided it already. */
    boolean decide(String number, CorrectionRequest.Standing standing);
}

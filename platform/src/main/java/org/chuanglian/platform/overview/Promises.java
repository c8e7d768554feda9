package org.chuanglian.platform.overview;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.shared.KnowledgeTime;

/** Every wording of every promise, by when it was written down. */
public interface Promises {

    /** The promises as worded at T, those withdrawn by then left out, in the order of their codes. */
    List<Worded> at(KnowledgeTime at);

    /** Every wording of one promise up to T, newest first; a withdrawal is a wording. */
    List<Worded> wordings(String code, KnowledgeTime at);

    /** When a wording was last written down. */
    Optional<KnowledgeTime> knownUntil();

    /**
     * Takes these as the promises there are: a new or changed one becomes a new version, one that is absent is
     * withdrawn, and one that stands unchanged is not written again. All or nothing.
     *
     * @return how many versions were written
     */
    int replace(List<Promise> promises);

    /** A promise in one of its versions. */
    record Worded(Promise promise, int version, boolean withdrawn, KnowledgeTime recordedAt) {}
}

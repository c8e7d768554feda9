package org.chuanglian.platform.account.consent;

import java.util.List;
import org.chuanglian.platform.account.PersonId;

/** The real names of persons. */
public interface RealNames {

    /** A name that waits for an officer. */
    record Waiting(PersonId person, String account, RealName.Stated stated) {}

    RealName of(PersonId person);

    /** The person says a name; a verified one is verified no longer, unless it is the same. */
    void state(PersonId person, String name);

    /** An officer has checked exactly this name; false when the person has changed it since, or another has. */
    boolean verify(PersonId person, String name, PersonId officer, String reason);

    /** The names that nobody has checked, the oldest first. */
    List<Waiting> waiting();
}

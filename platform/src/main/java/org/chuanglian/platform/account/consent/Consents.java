package org.chuanglian.platform.account.consent;

import java.util.List;
import org.chuanglian.platform.account.PersonId;

/** What persons agreed to. Nothing is deleted: a withdrawn consent stays, with the day it ended. */
public interface Consents {

    /** All that a person ever gave, the newest first. */
    List<Consent> of(PersonId person);

    /** Whether a person agrees to something now, in its present wording. */
    boolean holds(PersonId person, Purpose purpose);

    /** Gives consent to the present wording; what holds already stays as it is. */
    void give(PersonId person, Purpose purpose);

    /** Withdraws consent; does nothing when there is none. */
    void withdraw(PersonId person, Purpose purpose);
}

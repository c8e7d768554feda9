package org.chuanglian.platform.account.signin;

import java.util.List;
import org.chuanglian.platform.account.PersonId;

/** The passkeys of a person, as the owner lists and deletes them. */
public interface Passkeys {

    /** In the order they were made. */
    List<Passkey> of(PersonId person);

    /** Deletes one of a person's own passkeys; does nothing to anybody else's. */
    void delete(PersonId person, String id);
}

package org.chuanglian.platform.intake.correction;

import java.util.Optional;

/** The links by which who asked sees his request without signing in. */
public interface PrivateLinks {

    /**
     * Makes a link to a request: the secret that it holds, which is told once and kept by its digest alone. Empty when
     * there are enough links to it.
     */
    Optional<String> make(String number);

    /** The number of the request that a secret opens. */
    Optional<String> open(String secret);
}

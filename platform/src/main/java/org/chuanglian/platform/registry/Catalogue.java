package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Optional;

/** What can be measured, in which units, from which sources, and the classifications subjects are filed under. */
public interface Catalogue {

    /** The same with the indicators that a clearance opens; without one, only those open to everybody are there. */
    Catalogue clearedFor(Clearance clearance);

    Optional<Indicator> indicator(String code);

    /** All indicators in their order. */
    List<Indicator> indicators();

    Optional<Unit> unit(String code);

    List<Unit> units();

    Optional<Source> source(String code);

    List<Source> sources();

    /** One classification, parents before children. */
    List<Classified> classification(String scheme);

    /** Adds entries, or renews those whose code is known; all or nothing. */
    void define(List<Unit> units, List<Source> sources, List<Indicator> indicators, List<Classified> classified);
}

package org.chuanglian.platform.registry;

import java.util.List;
import org.chuanglian.platform.shared.Period;

/** Says which values of a subject are under request of a correction; told by whoever takes such requests. */
public interface ContestedReadings {

    /** The readings of a subject that someone contests now. */
    List<Contested> of(SubjectId subject);

    /**
     * A reading under request.
     *
     * @param address where to read how the request stands, without the language's prefix
     */
    record Contested(String indicator, Period period, String address) {}
}

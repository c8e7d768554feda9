package org.chuanglian.assignment;

/** Whoever waits for long work; asked now and then whether it shall go on. */
@FunctionalInterface
public interface Watch {

    /** Waits without end. */
    Watch PATIENT = () -> true;

    /** Whether the work shall go on; once false, it ends with {@link AssignmentOutcome.Cancelled}. */
    boolean goesOn();

    /** Hears how far the work has come. */
    default void at(String step, long done, long total) {}
}

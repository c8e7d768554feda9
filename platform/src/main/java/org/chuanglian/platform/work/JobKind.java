package org.chuanglian.platform.work;

import java.util.Optional;
import java.util.function.Function;
import org.chuanglian.platform.shell.Text;

/**
 * A kind of long job. A context declares it as a bean and starts jobs of it by {@link Jobs#start}.
 *
 * @param code stable, such as {@code intake.import}; jobs that wait are found by it after a new version was installed
 * @param payload what a job is given: a record, kept as JSON, so it names things and does not hold them
 * @param about the page of what a job is about, without the language, where there is one: its owner is led there, and what
 *     jobs about one thing have to tell is told in one message
 * @param work does the job; runs again from {@link Progress#position} after a crash
 */
public record JobKind<P>(String code, Text name, Class<P> payload, Function<P, Optional<String>> about, Work<P> work) {

    /** A kind of job that is about nothing that has a page of its own. */
    public JobKind(String code, Text name, Class<P> payload, Work<P> work) {
        this(code, name, payload, order -> Optional.empty(), work);
    }

    /** What a job does. */
    @FunctionalInterface
    public interface Work<P> {

        /**
         * Does the job, telling how far it is. An exception means a bug or the environment, and fails the job; what can
         * be wrong with the input is an outcome.
         */
        Outcome run(P payload, Progress progress);
    }
}

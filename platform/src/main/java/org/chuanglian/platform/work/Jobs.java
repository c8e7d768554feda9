package org.chuanglian.platform.work;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;

/** The long jobs: each runs once, on one of the instances, and goes on after a crash where it stood. */
public interface Jobs {

    /** Asks for a job, in the transaction that runs; it begins after the commit, as soon as there is room. */
    <P> JobId start(JobKind<P> kind, P payload, PersonId owner);

    /** Asks a job to stop; one that waits ends at once. False when it has ended already, or is not there. */
    boolean cancel(JobId id, PersonId by);

    Optional<Job> find(JobId id);

    /** A person's jobs, the newest first. */
    List<Job> of(PersonId owner, int limit);

    /** The address of a job's page, without the language. */
    static String page(JobId id) {
        return "/work/jobs/" + id;
    }
}

package org.chuanglian.platform.work;

/** Ends the run of a job that is to stop. Jobs let it pass. */
public final class JobInterrupted extends RuntimeException {

    /** Why the run ends. */
    public enum Reason {
        /** Its owner wants it no more. */
        CANCELLED,
        /** The platform stops; another start goes on. */
        STOPPING,
        /** This run was taken for dead, and another has begun. */
        SUPERSEDED
    }

    private final Reason reason;

    public JobInterrupted(JobId job, Reason reason) {
        super("the run of job " + job + " is to end: " + reason + ".");
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

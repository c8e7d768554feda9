package org.chuanglian.cli;

/** What the end of a command means to the script that called it; the numbers never change. */
enum ExitCode {
    /** The work is done and the input is sound. */
    OK(0),
    /** The input has problems, which were listed. */
    PROBLEMS(1),
    /** The command line itself is wrong. */
    USAGE(2),
    /** The machine stood in the way: a file that cannot be read, a disk that is full. */
    ENVIRONMENT(3),
    /** A bug in the command; a stack trace was printed. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}

package org.chuanglian.cli;

/** How a command ended when nothing stood in its way; each way carries the one line that says so. */
sealed interface Outcome {

    /** The line for standard error. */
    String line();

    /** The work is done. */
    record Done(String line) implements Outcome {}

    /** The input has problems; the line says how many and what was expected. */
    record ProblemsFound(String line) implements Outcome {}
}

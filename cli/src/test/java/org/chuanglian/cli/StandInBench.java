package org.chuanglian.cli;

/** Stands in for the benchmarks in tests of the launcher: says with which words and where it was called. */
final class StandInBench {

    private StandInBench() {}

    public static void main(String[] args) {
        System.out.println("bench " + String.join(" ", args) + " in " + System.getProperty("user.dir"));
    }
}

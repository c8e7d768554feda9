package org.chuanglian.scoring;

/** A versioned way to score: which indicators, in which tree, by which method. */
public record Scheme(String title, String version, Tree tree, Method method) {

    /** The same with another method. */
    public Scheme with(Method other) {
        return new Scheme(title, version, tree, other);
    }

    /** The same with another tree. */
    public Scheme with(Tree other) {
        return new Scheme(title, version, other, method);
    }
}

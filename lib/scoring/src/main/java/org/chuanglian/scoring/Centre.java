package org.chuanglian.scoring;

/** The middle of some numbers. */
public enum Centre {
    MEAN,
    MEDIAN
}

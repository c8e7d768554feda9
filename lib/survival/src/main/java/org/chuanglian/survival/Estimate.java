package org.chuanglian.survival;

/** A value between its confidence limits; what cannot be told from the data is missing (NaN). */
public record Estimate(double value, double lower, double upper) {}

package org.chuanglian.survival;

/** The mean time until the event or until {@code limit}, whichever comes first, with its standard error. */
public record RestrictedMean(double limit, double value, double standardError) {}

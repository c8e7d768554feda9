package org.chuanglian.platform.intake;

/**
 * The open data pack has been looked through at start; what could be loaded is loaded.
 *
 * @param tables how many tables there were to load
 * @param loaded how many of them were new or had changed, and were written
 * @param refused how many were not loaded, since a row of theirs, or of a table they need, is broken
 */
public record PackSettled(int tables, int loaded, int refused) {}

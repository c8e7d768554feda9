package org.chuanglian.platform.registry;

import java.util.Map;

/** Counts what rests on each source of the catalogue. */
public interface SourceUses {

    /** By the source's code; sources that nothing rests on are absent. */
    Map<String, Use> uses();

    /** How many facts, old values among them, and how many standing relations a source bears. */
    record Use(long facts, long relations) {}
}

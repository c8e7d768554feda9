package org.chuanglian.platform.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One act, as it goes into the record.
 *
 * @param subject what it was done to, as far as everybody may know; empty when to nothing in particular
 * @param told what everybody may read of it
 * @param kept what is sealed: personal data, and whatever else not everybody may read
 */
public record Act(
        ActKind kind, Actor actor, String subject, SortedMap<String, String> told, SortedMap<String, String> kept) {

    public Act {
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
        kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
    }

    public static Act of(ActKind kind, Actor actor) {
        return new Act(kind, actor, "", new TreeMap<>(), new TreeMap<>());
    }

    /** The same, done to something that everybody may know. */
    public Act about(String thing) {
        return new Act(kind, actor, thing, told, kept);
    }

    /** The same with something that everybody may read; numbers are written in full. */
    public Act telling(String name, Object value) {
        return new Act(kind, actor, subject, with(told, name, value.toString()), kept);
    }

    /** The same with something sealed; nothing is sealed for {@code null}. */
    public Act keeping(String name, @Nullable String value) {
        return value == null ? this : new Act(kind, actor, subject, told, with(kept, name, value));
    }

    private static SortedMap<String, String> with(SortedMap<String, String> map, String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(map);
        more.put(name, value);
        return more;
    }

    /** What is sealed has no place in a log. */
    @Override
    public String toString() {
        return "Act[" + kind.code() + ", " + actor.told() + ", " + subject + ", " + told + "]";
    }
}

package org.chuanglian.platform.registry;

import org.jspecify.annotations.Nullable;

/** A code of a classification, such as GB/T 4754-2017 C39, with its place in the tree. */
public record Classified(
        String scheme,
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String parent,
        int level,
        int position,
        String source) {}

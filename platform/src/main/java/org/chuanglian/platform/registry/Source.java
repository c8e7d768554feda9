package org.chuanglian.platform.registry;

import org.jspecify.annotations.Nullable;

/** Where values come from: a publication, a register, a document. */
public record Source(
        String code,
        String title,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String note) {}

package org.chuanglian.platform.registry;

import java.util.Locale;

/** A key that someone gave a subject: with its scheme it names exactly one. */
public record SubjectKey(Scheme scheme, String value) {

    /** Who gives such keys. */
    public enum Scheme {
        /** 统一社会信用代码, GB 32100. */
        USCC,
        /** Code and exchange of a listed share, such as 600129.SH. */
        STOCK,
        /** Number of a national key R&D project. */
        PROJECT,
        /** Publication or grant number of a patent. */
        PATENT,
        /** GB/T 2260 code of a place. */
        GBT2260,
        /** An organisation that a table names without any key: its name, normalised. */
        NAME,
        /** A row of the open data pack that has no key of anyone else's. */
        PACK;

        /** What the database says. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SubjectKey {
        if (value.isBlank() || value.length() > 300) {
            throw new IllegalArgumentException(
                    "the " + scheme + " key \"" + value + "\" is empty or over 300 characters");
        }
    }
}

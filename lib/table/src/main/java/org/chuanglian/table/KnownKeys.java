package org.chuanglian.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows the values that some columns of a table have, so that references to it can be checked. */
@FunctionalInterface
interface KnownKeys {

    /** Every combination of values of these columns; none when the table is too broken to say. */
    Optional<Set<List<String>>> of(String table, List<String> columns) throws IOException;
}

package org.chuanglian.text.duplicates;

/**
 * Two rows and what is thought of them.
 *
 * @param first id of a row of the first table
 * @param second id of a row of the second table, or of a later row where there is one table
 * @param score how likely they are one, from 0 to 1
 * @param reasons what agrees and what differs, field by field
 */
public record Duplicate(String first, String second, double score, Decision decision, String reasons) {}

package org.chuanglian.text.retrieval;

/**
 * A document and how well it answers.
 *
 * @param document its number in the index, from 0
 * @param score comparable within one query only; 0 where nothing is shared
 */
public record Ranked(int document, double score) {}

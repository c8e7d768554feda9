package org.chuanglian.text.retrieval;

/**
 * A term that a query and a document share.
 *
 * @param term as the query writes it, or as the document does where only its other name is in the query
 * @param share what it brings, as a share of all that words bring the document; shares of one document sum to 1
 */
public record SharedTerm(String term, double share) {}

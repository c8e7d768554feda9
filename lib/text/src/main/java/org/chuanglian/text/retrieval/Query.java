package org.chuanglian.text.retrieval;

/** What documents are ranked for: a question, a claim, a need, a whole abstract. */
public record Query(String id, String text) {}

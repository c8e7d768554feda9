package org.chuanglian.text.retrieval;

/** What is ranked; title or text may be empty. */
public record Document(String id, String title, String text) {}

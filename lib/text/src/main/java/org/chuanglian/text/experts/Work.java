package org.chuanglian.text.experts;

import java.util.OptionalInt;

/** A paper, a patent, a project of one expert; one of several authors is told by several works with the same id. */
public record Work(String expert, String id, String title, String text, OptionalInt year) {}

package org.chuanglian.text.experts;

import java.util.List;

/**
 * An expert and how well his works answer.
 *
 * @param score comparable within one query only; 0 where nothing is shared
 * @param works the ids of the works that say so most, the best first
 */
public record RankedExpert(String expert, double score, List<String> works) {}

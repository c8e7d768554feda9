package org.chuanglian.cli;

import org.chuanglian.survival.Interval;

/** How intervals are made: their scale, and how many standard errors they reach. */
record SurviveScale(Interval interval, double reach) {}

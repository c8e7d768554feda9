package org.chuanglian.platform.index.web;

import org.chuanglian.platform.shell.Frame;

/** The index with other weights, on a page of its own. */
public record TrialPage(Frame frame, TrialPart trial) {}

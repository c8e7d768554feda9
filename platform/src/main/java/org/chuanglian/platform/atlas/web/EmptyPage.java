package org.chuanglian.platform.atlas.web;

import org.chuanglian.platform.shell.Frame;

/** The atlas while there is nothing to compute from. */
public record EmptyPage(Frame frame) {}

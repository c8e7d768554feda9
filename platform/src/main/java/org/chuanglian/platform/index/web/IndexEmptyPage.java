package org.chuanglian.platform.index.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/** The index while it cannot be computed: which indicators have no data yet. */
public record IndexEmptyPage(Frame frame, ScopePart scope, List<String> missing) {}

package org.chuanglian.platform.account.web;

import org.chuanglian.platform.shell.Frame;

/**
 * The sign-in page.
 *
 * @param next where to go on to afterwards
 * @param refused whether a try was just refused
 * @param signedOut whether the reader just signed out
 */
public record SignInPage(Frame frame, String next, boolean refused, boolean signedOut) {}

package org.chuanglian.platform.shell;

/**
 * What a reader is told when a request failed.
 *
 * @param status of HTTP, as text
 * @param what happened, in a sentence
 * @param reference number to report, empty when nothing was recorded
 * @param signIn whether signing in may help
 */
public record ErrorPage(Frame frame, String status, String what, String reference, boolean signIn) {}

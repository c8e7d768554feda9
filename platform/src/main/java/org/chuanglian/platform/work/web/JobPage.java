package org.chuanglian.platform.work.web;

import org.chuanglian.platform.shell.Frame;

/**
 * The page of a job.
 *
 * @param number its identifier
 * @param address of this page
 */
public record JobPage(Frame frame, String name, String number, String askedAt, String address, JobState state) {}

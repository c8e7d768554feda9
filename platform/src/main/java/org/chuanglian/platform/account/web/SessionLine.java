package org.chuanglian.platform.account.web;

import java.time.Instant;
import org.chuanglian.platform.account.signin.Device;

/**
 * A session as its owner sees it.
 *
 * @param handle names the session without opening it
 * @param mine whether it is the one that asks
 */
public record SessionLine(String handle, Device device, Instant first, Instant last, boolean mine) {}

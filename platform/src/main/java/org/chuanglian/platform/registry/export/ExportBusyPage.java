package org.chuanglian.platform.registry.export;

import org.chuanglian.platform.shell.Frame;

/**
 * Asks to come again when no export can begin.
 *
 * @param running how many run now
 * @param seconds after how many to come again
 * @param again the address that was asked for
 * @param list the same filters as a list
 */
public record ExportBusyPage(Frame frame, int running, int seconds, String again, String list) {}

package org.chuanglian.platform.shell;

import org.springframework.util.unit.DataSize;

/**
 * A form that may send larger files than others; a bean of the context whose form it is.
 *
 * @param path where it is sent to, without a language
 */
public record LargeForm(String path, DataSize most) {}

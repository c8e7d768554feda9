package org.chuanglian.platform.shell;

/**
 * A link of the footer; declared as a bean by the context that has the page, so that the footer never points at nothing.
 *
 * @param position order in the footer
 * @param path its address, such as {@code /accessibility}
 */
public record FooterLink(int position, String path, Text name) {}

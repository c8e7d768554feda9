package org.chuanglian.platform.shell;

/**
 * A form that anyone may send without signing in; declared as a bean by the context that answers it. Every other writing
 * request needs a signed-in person.
 *
 * @param path the address it is sent to, as a path pattern such as {@code /registry/{id}/corrections}
 */
public record OpenForm(String path) {}

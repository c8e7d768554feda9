package org.chuanglian.platform.shell;

/**
 * The token that proves a form came from one of our pages.
 *
 * @param name of the form field
 * @param header that scripts send instead
 */
public record CsrfField(String name, String header, String token) {

    /** Where no form can be sent: an error answered outside the application. */
    static final CsrfField NONE = new CsrfField("_csrf", "X-XSRF-TOKEN", "");
}

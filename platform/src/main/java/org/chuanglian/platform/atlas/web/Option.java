package org.chuanglian.platform.atlas.web;

/** Something to choose in a form. */
public record Option(String value, String name, boolean chosen) {}

package org.chuanglian.platform.atlas.web;

import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;

/** The addresses of the atlas, of a province. */
record Addresses(Frame frame, RegionCode province) {

    private static final String REGION = "?region=";

    String chains() {
        return frame.href("/atlas" + REGION + province.code());
    }

    String chain(String chain) {
        return frame.href("/atlas/" + chain + REGION + province.code());
    }

    String segment(String chain, String segment) {
        return frame.href("/atlas/" + chain + "/" + segment + REGION + province.code());
    }
}

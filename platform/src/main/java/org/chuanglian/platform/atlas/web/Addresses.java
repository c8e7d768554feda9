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

    /** Where corrections of evidence are sent. */
    String evidence(String chain, String segment) {
        return frame.href("/atlas/" + chain + "/" + segment + "/evidence" + REGION + province.code());
    }

    /** Where something is drafted for a gap. */
    String draft(String chain, String segment) {
        return frame.href("/atlas/gaps/draft" + REGION + province.code() + "&chain=" + chain + "&segment=" + segment);
    }

    String segment(String chain, String segment) {
        return frame.href("/atlas/" + chain + "/" + segment + REGION + province.code());
    }
}

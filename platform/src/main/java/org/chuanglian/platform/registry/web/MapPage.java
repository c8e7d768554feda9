package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.registry.DistrictMap;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Text;

/** The page of the map: the districts, and all provinces. */
public record MapPage(
        Frame frame,
        List<ListPage.Tab> tabs,
        List<String> malformed,
        DistrictMap map,
        String unplaced,
        ProvinceTiles provinces) {

    /** A string of the catalogue in the page's language. */
    public String t(Text text, Object... arguments) {
        return frame.t(text, arguments);
    }
}

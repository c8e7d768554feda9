package org.chuanglian.platform.overview.web;

import java.util.Map;
import org.chuanglian.platform.overview.Place;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Language;

/** Names of regions and indicators in a language; a region that is in no table goes by its code. */
record PlaceNames(Language language, RegionCode own, Map<RegionCode, Place> places) {

    String city() {
        return region(own);
    }

    String region(RegionCode code) {
        Place place = places.get(code);
        if (place == null) {
            return code.code();
        }
        return switch (language) {
            case CHINESE -> place.name();
            case ENGLISH -> place.nameEn() == null ? place.name() : place.nameEn();
        };
    }

    String indicator(Indicator indicator) {
        return switch (language) {
            case CHINESE -> indicator.nameZh();
            case ENGLISH -> indicator.nameEn();
        };
    }
}

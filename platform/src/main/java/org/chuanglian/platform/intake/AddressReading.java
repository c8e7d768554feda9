package org.chuanglian.platform.intake;

import org.chuanglian.platform.shared.RegionCode;

/** What a registered address says about where a firm is. */
public sealed interface AddressReading {

    /** The address names one district of Chongqing. */
    record InDistrict(RegionCode district) implements AddressReading {}

    /**
     * The address names a province, and no more than that can be said.
     *
     * @param why why the district stays open
     */
    record InProvince(RegionCode province, Reason why) implements AddressReading {}

    /** The address does not even say the province. */
    record Unreadable(Reason why) implements AddressReading {}

    /** Why an address could not be read down to a district. */
    enum Reason {
        /** There is no text. */
        EMPTY,
        /** The text tells how the address changed, so that it holds several. */
        SEVERAL_ADDRESSES,
        /** The text does not begin with a province; names of districts alone are borne by several places. */
        NO_PROVINCE_NAMED,
        /** The province is another than Chongqing, whose districts alone are known here. */
        OTHER_PROVINCE,
        /** Only a functional area is named, which spreads over several districts. */
        FUNCTIONAL_AREA,
        /** More than one district is named and none stands first. */
        SEVERAL_DISTRICTS,
        /** No district is named. */
        NO_DISTRICT_NAMED
    }
}

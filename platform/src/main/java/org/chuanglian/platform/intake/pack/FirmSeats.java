package org.chuanglian.platform.intake.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.intake.AddressReader;
import org.chuanglian.platform.intake.AddressReading;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.table.Row;
import org.jspecify.annotations.Nullable;

/** Where listed firms have their seats: by the newest registered address, else by the province of the list. */
final class FirmSeats {

    private static final RegionCode CHONGQING = new RegionCode("500000");

    /** Where a firm is, and the source that says so. */
    record Seat(RegionCode region, String source) {}

    private final Map<String, String> addresses = new HashMap<>();
    private final AddressReader reader;
    private final String listSource;
    private final String addressSource;

    FirmSeats(PackContents pack) {
        reader = new AddressReader(places(pack));
        listSource = pack.source("listed_firms");
        addressSource = pack.source("listed_firm_years");
        Map<String, Integer> years = new HashMap<>();
        pack.each(
                "listed_firm_years",
                row -> row.optionalText("registered_address").ifPresent(address -> {
                    String code = row.text("stock_code");
                    int year = row.year("year").getValue();
                    if (years.getOrDefault(code, 0) < year) {
                        years.put(code, year);
                        addresses.put(code, address);
                    }
                }));
    }

    /** The seat of a firm of the list; what could not be read is remarked. */
    Seat of(Row firm, Remarks remarks) {
        RegionCode listed = new RegionCode(firm.text("province_code"));
        @Nullable String address = addresses.get(firm.text("stock_code"));
        if (address == null) {
            remarks.add(
                    listed.equals(CHONGQING) ? Remark.NO_ADDRESS_IN_CHONGQING : Remark.NO_ADDRESS,
                    firm.text("short_name"));
            return new Seat(listed, listSource);
        }
        return switch (reader.read(address)) {
            case AddressReading.InDistrict(RegionCode district) -> by(district, listed, firm, remarks);
            case AddressReading.InProvince(RegionCode province, AddressReading.Reason why) -> {
                if (province.equals(CHONGQING)) {
                    remarks.add(remark(why), example(firm, address));
                }
                yield by(province, listed, firm, remarks);
            }
            case AddressReading.Unreadable(AddressReading.Reason why) -> {
                remarks.add(remark(why), example(firm, address));
                yield new Seat(listed, listSource);
            }
        };
    }

    private Seat by(RegionCode read, RegionCode listed, Row firm, Remarks remarks) {
        if (!listed.contains(read)) {
            remarks.add(Remark.ADDRESS_ELSEWHERE, firm.text("short_name"));
        }
        if (!read.isProvince()) {
            remarks.add(Remark.DISTRICT_READ, firm.text("short_name"));
        }
        return new Seat(read, addressSource);
    }

    private static String example(Row firm, String address) {
        return firm.text("short_name") + "：" + address;
    }

    private static Remark remark(AddressReading.Reason why) {
        return switch (why) {
            case EMPTY -> Remark.NO_ADDRESS;
            case SEVERAL_ADDRESSES -> Remark.ADDRESS_TELLS_A_CHANGE;
            case NO_PROVINCE_NAMED, OTHER_PROVINCE -> Remark.ADDRESS_WITHOUT_PROVINCE;
            case FUNCTIONAL_AREA -> Remark.ADDRESS_NAMES_AN_AREA;
            case SEVERAL_DISTRICTS -> Remark.ADDRESS_NAMES_SEVERAL;
            case NO_DISTRICT_NAMED -> Remark.ADDRESS_WITHOUT_DISTRICT;
        };
    }

    private static AddressReader.Places places(PackContents pack) {
        Map<String, RegionCode> provinces = new HashMap<>();
        pack.each("provinces", row -> {
            provinces.put(row.text("name"), code(row, "code"));
            provinces.put(row.text("short_name"), code(row, "code"));
        });
        Map<String, RegionCode> districts = new HashMap<>();
        Map<String, RegionCode> shortNames = new HashMap<>();
        pack.each("districts", row -> {
            districts.put(row.text("name"), code(row, "code"));
            shortNames.put(row.text("short_name"), code(row, "code"));
        });
        Map<String, RegionCode> former = new HashMap<>();
        pack.each("district_former_names", row -> former.put(row.text("former_name"), code(row, "district_code")));
        Map<String, Optional<RegionCode>> areas = new HashMap<>();
        pack.each(
                "functional_areas",
                row -> areas.put(
                        row.text("name"), row.optionalText("district_code").map(RegionCode::new)));
        return new AddressReader.Places(provinces, districts, shortNames, former, areas);
    }

    private static RegionCode code(Row row, String column) {
        return new RegionCode(row.text(column));
    }
}

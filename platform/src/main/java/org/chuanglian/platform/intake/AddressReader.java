package org.chuanglian.platform.intake;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.intake.AddressReading.InDistrict;
import org.chuanglian.platform.intake.AddressReading.InProvince;
import org.chuanglian.platform.intake.AddressReading.Reason;
import org.chuanglian.platform.intake.AddressReading.Unreadable;
import org.chuanglian.platform.shared.RegionCode;

/**
 * Reads the place out of a registered address by the order in which Chinese addresses are written: country, province,
 * district, rest. What could mean two places is left open rather than guessed.
 */
public final class AddressReader {
    private static final RegionCode CHONGQING = new RegionCode("500000");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern LEAD_IN =
            Pattern.compile("^(公司)?(注册地址|住所)?[：:]?(中华人民共和国|中国)?([（(][“\"]中国[”\"][)）])?[，,]?");
    private static final Pattern TELLS_A_CHANGE = Pattern.compile("变更|迁至|曾用");
    private static final Pattern BRACKETED_PROVINCE = Pattern.compile("^[（(]([^（()）]{2,3})[)）]自由贸易");
    /** Hainan Prefecture lies in Qinghai; the province of that name is never followed by these. */
    private static final Pattern NO_PROVINCE_AFTER_ALL = Pattern.compile("^(州|藏族)");

    private static final Pattern ZONE_OF_A_DISTRICT =
            Pattern.compile("^[（(]?([^（()）]{2,3}?)[)）]?(经开区|经济技术开发区|高新区|高新技术产业开发区|化工园区|工业园区|工业园)");

    private final Places places;

    /** Reads addresses by these names. */
    public AddressReader(Places places) {
        this.places = places;
    }

    /**
     * The names to read by.
     *
     * @param provinces full and short names of provinces
     * @param districts full names of Chongqing's districts
     * @param shortNames their short names
     * @param formerNames names that led to exactly one of them before
     * @param areas functional areas, with the district where they lie in a single one
     */
    public record Places(
            Map<String, RegionCode> provinces,
            Map<String, RegionCode> districts,
            Map<String, RegionCode> shortNames,
            Map<String, RegionCode> formerNames,
            Map<String, Optional<RegionCode>> areas) {
        public Places {
            provinces = Map.copyOf(provinces);
            districts = Map.copyOf(districts);
            shortNames = Map.copyOf(shortNames);
            formerNames = Map.copyOf(formerNames);
            areas = Map.copyOf(areas);
        }
    }

    /** Reads one address as the firm printed it. */
    public AddressReading read(String address) {
        String text = SPACE.matcher(address).replaceAll("");
        if (text.isEmpty()) {
            return new Unreadable(Reason.EMPTY);
        }
        if (TELLS_A_CHANGE.matcher(text).find()) {
            return new Unreadable(Reason.SEVERAL_ADDRESSES);
        }
        String place = LEAD_IN.matcher(text).replaceFirst("");
        return leading(places.provinces(), place)
                .map(name -> inProvince(
                        province(name), place.substring(name.length()).replaceFirst("^市", "")))
                .or(() -> bracketed(place))
                .orElseGet(() -> new Unreadable(Reason.NO_PROVINCE_NAMED));
    }

    private RegionCode province(String name) {
        return places.provinces().getOrDefault(name, CHONGQING);
    }

    private Optional<AddressReading> bracketed(String place) {
        var match = BRACKETED_PROVINCE.matcher(place);
        return match.find()
                ? Optional.ofNullable(places.provinces().get(match.group(1)))
                        .map(province -> inProvince(province, place.substring(match.end())))
                : Optional.empty();
    }

    private AddressReading inProvince(RegionCode province, String rest) {
        if (NO_PROVINCE_AFTER_ALL.matcher(rest).find()) {
            return new Unreadable(Reason.NO_PROVINCE_NAMED);
        }
        if (!province.equals(CHONGQING)) {
            return new InProvince(province, Reason.OTHER_PROVINCE);
        }
        return first(rest).<AddressReading>map(InDistrict::new).orElseGet(() -> anywhere(rest));
    }

    /** The district that stands where a district stands: first. */
    private Optional<RegionCode> first(String rest) {
        return leading(places.districts(), rest)
                .map(places.districts()::get)
                .or(() -> leading(places.formerNames(), rest).map(places.formerNames()::get))
                .or(() -> leading(places.areas(), rest)
                        .flatMap(name -> places.areas().getOrDefault(name, Optional.empty())))
                .or(() -> zone(rest));
    }

    /** A development zone that bears a district's own name lies in that district. */
    private Optional<RegionCode> zone(String rest) {
        var match = ZONE_OF_A_DISTRICT.matcher(rest);
        return match.find() ? Optional.ofNullable(places.shortNames().get(match.group(1))) : Optional.empty();
    }

    private AddressReading anywhere(String rest) {
        Set<RegionCode> named = Stream.concat(
                        places.districts().entrySet().stream().filter(entry -> rest.contains(entry.getKey())),
                        places.shortNames().entrySet().stream()
                                .filter(entry ->
                                        rest.contains("（" + entry.getKey()) || rest.contains("(" + entry.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        if (named.size() == 1) {
            return new InDistrict(named.iterator().next());
        }
        if (!named.isEmpty()) {
            return new InProvince(CHONGQING, Reason.SEVERAL_DISTRICTS);
        }
        return new InProvince(
                CHONGQING,
                leading(places.areas(), rest).isPresent() ? Reason.FUNCTIONAL_AREA : Reason.NO_DISTRICT_NAMED);
    }

    /** The longest of these names with which the text begins. */
    private static Optional<String> leading(Map<String, ?> names, String text) {
        return names.keySet().stream().filter(text::startsWith).max(Comparator.comparingInt(String::length));
    }
}

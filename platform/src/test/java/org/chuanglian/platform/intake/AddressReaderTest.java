package org.chuanglian.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chuanglian.platform.intake.AddressReading.InDistrict;
import org.chuanglian.platform.intake.AddressReading.InProvince;
import org.chuanglian.platform.intake.AddressReading.Reason;
import org.chuanglian.platform.intake.AddressReading.Unreadable;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.table.PackOpening;
import org.chuanglian.table.Progress;
import org.chuanglian.table.Reading;
import org.chuanglian.table.Row;
import org.chuanglian.table.TablePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the addresses of the open data pack itself. */
class AddressReaderTest {
    private static AddressReader reader;
    private static final Map<String, String> NEWEST = new HashMap<>();

    @BeforeAll
    static void readPack() throws IOException {
        TablePack pack = ((PackOpening.Opened) TablePack.open(Path.of("..", "data", "chongqing"))).pack();
        Map<String, RegionCode> provinces = new HashMap<>();
        Map<String, RegionCode> districts = new HashMap<>();
        Map<String, RegionCode> shortNames = new HashMap<>();
        Map<String, RegionCode> formerNames = new HashMap<>();
        Map<String, Optional<RegionCode>> areas = new HashMap<>();
        each(pack, "provinces", row -> {
            provinces.put(row.text("name"), code(row, "code"));
            provinces.put(row.text("short_name"), code(row, "code"));
        });
        each(pack, "districts", row -> {
            districts.put(row.text("name"), code(row, "code"));
            shortNames.put(row.text("short_name"), code(row, "code"));
        });
        each(
                pack,
                "district_former_names",
                row -> formerNames.put(row.text("former_name"), code(row, "district_code")));
        each(
                pack,
                "functional_areas",
                row -> areas.put(
                        row.text("name"), row.optionalText("district_code").map(RegionCode::new)));
        reader = new AddressReader(new AddressReader.Places(provinces, districts, shortNames, formerNames, areas));

        var local = new ArrayList<String>();
        each(pack, "listed_firms", row -> {
            if (row.text("province_code").equals("500000")) {
                local.add(row.text("stock_code"));
            }
        });
        var years = new HashMap<String, Year>();
        each(pack, "listed_firm_years", row -> {
            String firm = row.text("stock_code");
            if (local.contains(firm)
                    && row.optionalText("registered_address").isPresent()
                    && row.year("year").compareTo(years.getOrDefault(firm, Year.of(1))) > 0) {
                years.put(firm, row.year("year"));
                NEWEST.put(firm, row.text("registered_address"));
            }
        });
        assertThat(local).hasSize(78);
    }

    private static void each(TablePack pack, String table, Consumer<Row> sink) throws IOException {
        Reading reading = pack.table(table).orElseThrow().read(sink::accept, Progress.silent());
        assertThat(reading).isInstanceOf(Reading.Clean.class);
    }

    private static RegionCode code(Row row, String column) {
        return new RegionCode(row.text(column));
    }

    @ParameterizedTest
    @CsvSource({
        "重庆市渝中区中山三路128号投资大厦25层, 500103",
        "重庆市（长寿）化工园区精细化工一区, 500115",
        "中国重庆市长寿经开区钢城大道1号, 500115",
        "重庆市朝阳工业园区（垫江桂溪）, 500231",
        "公司注册地址重庆市江北区桥北苑8号, 500105",
        "重庆市涪陵区江北街道办事处二渡村一组, 500102",
        "重庆市璧山县璧泉街道永嘉大道111号, 500120",
        "重庆璧山区永嘉大道111号, 500120",
        "重庆市石柱土家族自治县南宾街道, 500240",
        "重庆市两江新区北碚区水土镇方正大道21号, 500109",
        "重庆市万盛经开区平山产业园区, 500110",
        "重庆市江津区德感工业园区, 500116",
        "重庆市 渝北区　人和星光大道69号, 500112",
    })
    void readsTheDistrict(String address, String district) {
        assertThat(reader.read(address)).isEqualTo(new InDistrict(new RegionCode(district)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "重庆市两江新区金开大道1596号",
                "重庆市北部新区金渝大道9号",
                "重庆市北部新区高新园大竹林街道恒山东路9号",
                "重庆市高新区石桥铺科园一路",
                "重庆市经开区丹龙路7号",
            })
    void leavesFunctionalAreasOpen(String address) {
        assertThat(reader.read(address)).isEqualTo(new InProvince(new RegionCode("500000"), Reason.FUNCTIONAL_AREA));
    }

    @Test
    void leavesOpenWhatNamesSeveralDistrictsOrNone() {
        assertThat(reader.read("重庆市高新园（江北区、渝北区）"))
                .isEqualTo(new InProvince(new RegionCode("500000"), Reason.SEVERAL_DISTRICTS));
        assertThat(reader.read("重庆市建新北路86号"))
                .isEqualTo(new InProvince(new RegionCode("500000"), Reason.NO_DISTRICT_NAMED));
    }

    @ParameterizedTest
    @CsvSource({
        "上海市浦东新区浦建路76号由由国际广场1507室, 310000",
        "中华人民共和国广东省深圳市罗湖区深南东路5047号, 440000",
        "公司注册地址：中华人民共和国(“中国”)山东省淄博市高新技术产业开发区化工区, 370000",
        "中国(上海)自由贸易试验区碧波路518号207室, 310000",
        "中国（安徽）自由贸易试验区合肥市高新区长江西路6500号, 340000",
        "山东省烟台市开发区重庆大街59号, 370000",
        "内蒙古包头市昆区河西工业区, 150000",
    })
    void readsOtherProvinces(String address, String province) {
        assertThat(reader.read(address)).isEqualTo(new InProvince(new RegionCode(province), Reason.OTHER_PROVINCE));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "江北区建新北路86号, NO_PROVINCE_NAMED",
        "海南藏族自治州共和县, NO_PROVINCE_NAMED",
        "518067, NO_PROVINCE_NAMED",
        "'Cricket Square, Hutchins Drive, Grand Cayman', NO_PROVINCE_NAMED",
        "2019年5月由重庆市渝北区变更为重庆市江北区, SEVERAL_ADDRESSES",
    })
    void refusesWhatItWouldHaveToGuess(String address, Reason reason) {
        assertThat(reader.read(address)).isEqualTo(new Unreadable(reason));
    }

    @Test
    void readsTheDistrictsOfChongqingsListedFirms() {
        var districts = new TreeMap<String, Integer>();
        var open = new TreeMap<String, AddressReading>();
        NEWEST.forEach((firm, address) -> {
            switch (reader.read(address)) {
                case InDistrict(RegionCode district) -> districts.merge(district.code(), 1, Integer::sum);
                case InProvince province -> open.put(firm, province);
                case Unreadable unreadable -> open.put(firm, unreadable);
            }
        });

        var functional = new InProvince(new RegionCode("500000"), Reason.FUNCTIONAL_AREA);
        assertThat(open)
                .isEqualTo(Map.of(
                        "600132.SH", functional,
                        "600939.SH", functional,
                        "601777.SH", functional,
                        "601965.SH", functional,
                        "600615.SH", new InProvince(new RegionCode("310000"), Reason.OTHER_PROVINCE)));
        assertThat(NEWEST).hasSize(53);
        assertThat(districts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(48);
        assertThat(districts.keySet()).containsAll(List.of("500103", "500105", "500112", "500231"));
    }
}

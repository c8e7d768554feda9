package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** A few dozen subjects to look for: real names that anyone can check. */
final class Institutions {

    static final RegionCode CHONGQING = new RegionCode("500000");
    static final List<Entry> ALL = all();

    private Institutions() {}

    private static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        university(all, "重庆大学", "Chongqing University", "500000", "重大");
        university(all, "重庆邮电大学", "Chongqing University of Posts and Telecommunications", "500000", "重邮");
        university(all, "重庆交通大学", "Chongqing Jiaotong University", "500000", "重交大");
        university(all, "西南大学", "Southwest University", "500000", null);
        university(all, "清华大学", "Tsinghua University", "110000", null);
        university(all, "北京大学", "Peking University", "110000", null);
        university(all, "西藏大学", "Tibet University", "540000", null);
        university(all, "中国科学技术大学", "University of Science and Technology of China", "340000", "中科大");
        university(all, "成都理工大学", null, "510000", null);
        firm(all, "000625.SZ", "重庆长安汽车股份有限公司", "长安汽车", "500000", "汽车", List.of("乘用车", "新能源汽车"));
        firm(all, "601127.SH", "赛力斯集团股份有限公司", "赛力斯", "500000", "汽车", List.of("问界新能源汽车"));
        firm(all, "600132.SH", "重庆啤酒股份有限公司", "重庆啤酒", "500000", "食品饮料", List.of("啤酒"));
        firm(all, "600129.SH", "重庆太极实业（集团）股份有限公司", "太极集团", "500102", "医药", List.of("藿香正气口服液"));
        firm(all, "000001.SZ", "平安银行股份有限公司", "平安银行", "440000", "银行", List.of("信用卡业务"));
        firm(all, "002594.SZ", "比亚迪股份有限公司", "比亚迪", "440000", "汽车", List.of("动力电池", "刀片电池"));
        firm(all, "000100.SZ", "TCL科技集团股份有限公司", "TCL科技", "440000", "电子", List.of("半导体显示器件"));
        firm(all, "600036.SH", "招商银行股份有限公司", "招商银行", "440000", "银行", List.of());
        project(all, "2018YFA0208400", "碳纳米管有序宏观体功能化及在极端条件下的应用", "110000");
        project(all, "2018YFA0208500", "绿色印刷制造技术与纳米结构器件系统集成应用", "110000");
        project(all, "2022YFB3304100", "钙钛矿太阳能电池规模化制备关键技术", "500000");
        subject(all, SubjectKind.FACILITY, "机械传动国家重点实验室", "500000");
        subject(all, SubjectKind.FACILITY, "超材料电磁调制技术国家重点实验室", "440000");
        subject(all, SubjectKind.PATENT, "一种高强度自润滑轴承合金的制备方法及应用", "500000");
        subject(all, SubjectKind.PATENT, "一种自润滑高挤出量防火电缆", "320000");
        subject(all, SubjectKind.REGION, "沙坪坝区", "500106");
        subject(all, SubjectKind.REGION, "綦江区", "500110");
        return List.copyOf(all);
    }

    static Entry named(String name) {
        return ALL.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Entry entry(int number, SubjectKind kind, String name) {
        return new Entry(id(number), kind, name, null, List.of(), List.of(), CHONGQING, null, List.of(), false);
    }

    static SubjectId id(int number) {
        return new SubjectId(new UUID(0x0190_0000_0000_7000L + (((long) number) << 16), 0x8000_0000_0000_0000L));
    }

    private static void university(
            List<Entry> all, String name, @Nullable String english, String region, @Nullable String other) {
        all.add(new Entry(
                id(all.size() + 1),
                SubjectKind.UNIVERSITY,
                name,
                english,
                other == null ? List.of() : List.of(new OtherName(other, NameUse.SHORT)),
                List.of(new SubjectKey(SubjectKey.Scheme.NAME, name)),
                new RegionCode(region),
                null,
                List.of(),
                false));
    }

    private static void firm(
            List<Entry> all,
            String code,
            String name,
            String shortName,
            String region,
            String field,
            List<String> products) {
        all.add(new Entry(
                id(all.size() + 1),
                SubjectKind.ENTERPRISE,
                name,
                null,
                List.of(new OtherName(shortName, NameUse.SHORT)),
                List.of(new SubjectKey(SubjectKey.Scheme.STOCK, code)),
                new RegionCode(region),
                field,
                products,
                false));
    }

    private static void project(List<Entry> all, String number, String title, String region) {
        all.add(new Entry(
                id(all.size() + 1),
                SubjectKind.PROJECT,
                title,
                null,
                List.of(),
                List.of(new SubjectKey(SubjectKey.Scheme.PROJECT, number)),
                new RegionCode(region),
                null,
                List.of(),
                false));
    }

    private static void subject(List<Entry> all, SubjectKind kind, String name, String region) {
        all.add(new Entry(
                id(all.size() + 1),
                kind,
                name,
                null,
                List.of(),
                List.of(),
                new RegionCode(region),
                null,
                List.of(),
                false));
    }
}

package org.chuanglian.text.duplicates;

import java.util.List;
import java.util.Random;

/** People made up field by field, and their records again with slips, swaps and gaps, in the manner of Febrl. */
final class PeopleCases {

    private static final List<String> GIVEN = List.of(
            "william",
            "robert",
            "james",
            "thomas",
            "joshua",
            "jack",
            "lachlan",
            "ethan",
            "noah",
            "benjamin",
            "samuel",
            "daniel",
            "matthew",
            "nicholas",
            "michael",
            "emily",
            "jessica",
            "sarah",
            "georgia",
            "isabella",
            "chloe",
            "sophie",
            "olivia",
            "ella",
            "mia",
            "amelia",
            "hannah",
            "madison",
            "alexandra",
            "kate",
            "joel",
            "kyle");
    private static final List<String> SUR = List.of(
            "smith",
            "jones",
            "williams",
            "brown",
            "wilson",
            "taylor",
            "white",
            "martin",
            "nguyen",
            "clarke",
            "ryan",
            "webb",
            "campbell",
            "green",
            "matthews",
            "ferguson",
            "mason",
            "coffey",
            "dent",
            "reid",
            "beattie",
            "stubbs",
            "carbone",
            "dixon",
            "leslie",
            "paine",
            "rossi",
            "vincent",
            "quilliam",
            "zilm",
            "menzies",
            "hobson");
    private static final List<String> STREETS = List.of(
            "kirkland place",
            "fairbairn street",
            "moorhouse street",
            "lambrigg street",
            "pinkerton circuit",
            "brereton street",
            "burraly court",
            "giles street",
            "mugglestone place",
            "ellerston avenue",
            "wyselaskie circuit",
            "heagney crescent",
            "paul coe crescent",
            "shumack street",
            "carstensz street");
    private static final List<String> SUBURBS = List.of(
            "melton west",
            "port noarlunga",
            "mount barker",
            "canterbury",
            "lalor",
            "redcliffe",
            "dapto",
            "st marys",
            "frankston",
            "wagga wagga",
            "toowong",
            "bendigo",
            "glenorchy",
            "orange",
            "tamworth",
            "cranbourne");
    private static final List<String> STATES = List.of("nsw", "vic", "qld", "sa", "wa", "tas");
    private static final String CHINESE_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红玲建文辉鑫宇博浩轩子涵";
    private static final List<String> CHINESE_SUR =
            List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "欧阳", "司马", "冉", "谭");

    private PeopleCases() {}

    static Labelled records(int slips, int half, long seed) {
        Labelled cases = new Labelled(
                "people, " + slips + " slips a record",
                List.of(
                        "given_name",
                        "surname",
                        "street_number",
                        "address_1",
                        "suburb",
                        "postcode",
                        "state",
                        "date_of_birth",
                        "soc_sec_id"),
                false,
                half);
        Variation variation = new Variation(new Random(seed));
        for (int number = 0; number < 4000; number++) {
            String[] person = person(variation);
            cases.add(0, "p" + number, person);
            int again = variation.chance(0.35) ? 1 + variation.below(2) : 0;
            for (int i = 0; i < again; i++) {
                cases.add(0, "p" + number, slipped(variation, person, slips));
            }
        }
        return cases;
    }

    private static String[] person(Variation variation) {
        int suburb = variation.below(SUBURBS.size());
        return new String[] {
            variation.pick(GIVEN),
            variation.pick(SUR),
            Integer.toString(1 + variation.below(200)),
            variation.pick(STREETS),
            SUBURBS.get(suburb),
            Integer.toString(2000 + suburb * 137),
            STATES.get(suburb % STATES.size()),
            "%d%02d%02d".formatted(1920 + variation.below(80), 1 + variation.below(12), 1 + variation.below(28)),
            Integer.toString(1_000_000 + variation.below(8_999_999))
        };
    }

    private static String[] slipped(Variation variation, String[] person, int slips) {
        String[] again = person.clone();
        for (int i = 0; i < slips; i++) {
            int field = variation.below(again.length);
            if (variation.chance(0.15)) {
                again[field] = "";
            } else if (variation.chance(0.15)) {
                String given = again[0];
                again[0] = again[1];
                again[1] = given;
            } else if (field == 0 && variation.chance(0.3)) {
                again[0] = again[0].isEmpty() ? "" : again[0].substring(0, 1);
            } else {
                again[field] = variation.typo(again[field]);
            }
        }
        return again;
    }

    static Labelled chinese(int half, long seed) {
        Labelled cases =
                new Labelled("people, Chinese and pinyin, with affiliation", List.of("姓名", "单位", "研究方向"), false, half);
        Variation variation = new Variation(new Random(seed));
        List<String> places = List.of("重庆大学", "西南大学", "重庆邮电大学", "四川大学", "清华大学", "浙江大学", "重庆医科大学");
        List<String> topics = List.of("机器学习", "材料科学", "桥梁工程", "药物化学", "量子计算", "遥感", "植物病理", "控制理论");
        for (int number = 0; number < 2500; number++) {
            String surname = variation.pick(CHINESE_SUR);
            StringBuilder given = new StringBuilder();
            for (int i = variation.below(2); i < 2; i++) {
                given.append(CHINESE_GIVEN.charAt(variation.below(CHINESE_GIVEN.length())));
            }
            String place = variation.pick(places);
            String topic = variation.pick(topics);
            cases.add(0, "c" + number, surname + given, place, topic);
            if (variation.chance(0.15)) {
                cases.add(0, "c" + number, surname + given, place + "机械工程学院", topic);
            }
            if (variation.chance(0.15)) {
                String latin = Variation.pinyin(given.toString()) + " " + Variation.pinyin(surname);
                cases.add(0, "c" + number, latin, place, topic);
            }
        }
        return cases;
    }
}

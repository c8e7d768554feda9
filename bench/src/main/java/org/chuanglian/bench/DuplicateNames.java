package org.chuanglian.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A table of generated organisation names, a tenth of which are other ways to write an earlier one, and beside it the
 * list of which is which: for measuring {@code ./chuanglian dedupe} at its full size.
 */
final class DuplicateNames {

    private static final long SEED = 20260608;
    private static final String BRAND =
            "华瑞恒信达科创新智云海天宇星辰光启明远博雅嘉诚立德鼎盛元亨利贞泰和安康润泽丰源锦程鸿图伟业峰岭川江河金银玉龙凤飞翔腾跃正大通顺昌隆兴旺荣富强民生国宝永久长青松柏竹梅兰菊荷莲月日山水石木林森火炎土田禾米麦禄福寿喜乐";
    private static final List<String> PLACES = List.of(
            "重庆", "成都", "北京", "上海", "广州", "深圳", "武汉", "西安", "杭州", "南京", "苏州", "长沙", "郑州", "济南", "青岛", "贵阳", "昆明", "合肥",
            "福州", "厦门", "天津", "沈阳", "大连", "宁波", "无锡", "佛山", "东莞", "南宁", "兰州", "太原");
    private static final List<String> TRADES = List.of(
            "机械", "电子", "生物", "新材料", "软件", "仪器仪表", "汽车零部件", "环保", "能源", "医药", "光电", "智能装备", "贸易", "物流", "建筑工程", "装饰设计",
            "文化传媒", "餐饮管理", "教育咨询", "农业开发", "信息技术", "网络科技", "商贸", "实业", "食品", "服饰", "家具", "化工", "建材", "旅游");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "集团有限公司");

    private final Random random = new Random(SEED);

    private DuplicateNames() {}

    /** Writes {@code names.csv} and {@code truth.csv} into a directory. */
    static void write(Path directory, int rows) throws IOException {
        new DuplicateNames().writeInto(directory, rows);
    }

    private void writeInto(Path directory, int rows) throws IOException {
        int originals = rows - rows / 10;
        String[] names = new String[originals];
        try (Writer table = Files.newBufferedWriter(directory.resolve("names.csv"));
                Writer truth = Files.newBufferedWriter(directory.resolve("truth.csv"))) {
            table.write("id,name\n");
            truth.write("id_a,id_b\n");
            for (int row = 0; row < originals; row++) {
                names[row] = original();
                table.write(row + "," + names[row] + "\n");
            }
            for (int row = originals; row < rows; row++) {
                int of = random.nextInt(originals);
                table.write(row + "," + again(names[of]) + "\n");
                truth.write(of + "," + row + "\n");
            }
        }
        Bench.report("names written, a tenth of them again", rows, "rows");
    }

    private String original() {
        StringBuilder name = new StringBuilder(pick(PLACES));
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(BRAND.charAt(random.nextInt(BRAND.length())));
        }
        return name.append(pick(TRADES)).append(pick(FORMS)).toString();
    }

    private String again(String name) {
        String place = name.substring(0, 2);
        return switch (random.nextInt(5)) {
            case 0 -> name.replace("有限责任公司", "有限公司").replace("股份有限公司", "有限公司");
            case 1 -> place + "市" + name.substring(2);
            case 2 -> name.substring(2, name.length() - 4) + "（" + place + "）" + name.substring(name.length() - 4);
            case 3 -> " " + name + "　";
            default -> name;
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}

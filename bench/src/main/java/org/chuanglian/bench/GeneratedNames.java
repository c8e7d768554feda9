package org.chuanglian.bench;

import java.util.List;
import java.util.Random;

/** Names that look like those of firms, drawn from a fixed seed; none is meant to be anyone's. */
final class GeneratedNames {

    private static final List<String> PLACES = List.of("渝北", "沙坪坝", "北碚", "璧山", "永川", "万州", "涪陵", "江津", "长寿", "合川");
    private static final String CHARACTERS = "华瑞恒信达科创新智云海天宇星辰光启明远博雅嘉诚立德鼎盛元亨利贞泰和安康润泽丰源锦程鸿图伟业峰岭川江河";
    private static final List<String> TRADES =
            List.of("机械", "电子", "生物", "材料", "软件", "仪器", "汽车零部件", "环保", "能源", "医药", "光电", "智能装备");
    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "科技有限公司", "研究院", "技术中心");

    private final Random random;

    GeneratedNames(Random random) {
        this.random = random;
    }

    String next(int number) {
        StringBuilder name = new StringBuilder("重庆").append(pick(PLACES));
        for (int i = 0; i < 3; i++) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.append(pick(TRADES)).append(pick(FORMS)).append(number).toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}

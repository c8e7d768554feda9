package org.chuanglian.platform.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.platform.shell.Text;

/** Why a value is doubted: it is kept as published, although it looks wrong. */
public enum Doubt implements Text {
    KNOWN_OUTLIER("与同一指标的相邻年份或其他地区相差悬殊", "far from the same indicator in neighbouring years or other places"),
    JUMPS_20_FOLD(
            "各年之间相差20倍以上：可能有一年只计母公司，或读取有误",
            "differs twentyfold or more between years: one of them may be the parent company alone, or misread"),
    JUMPS_2000_FOLD(
            "各年之间相差2000倍以上：可能单位不同，或读取有误",
            "differs two thousandfold or more between years: one of them may be in another unit, or misread"),
    PART_EXCEEDS_WHOLE(
            "部分多于整体：有学历者或研发人员多于员工总数", "a part exceeds the whole: more people with a degree, or in R&D, than people"),
    COST_200_TIMES_REVENUE(
            "成本是收入的200倍以上：初创药企可能如此，其他公司存疑",
            "costs are 200 times the revenue or more: true of young drug makers, doubtful of others"),
    FEWER_THAN_50_EMPLOYEES("员工不足50人，上市公司少见", "fewer than 50 employees, which is rare for a listed firm");

    private final String chinese;
    private final String english;

    Doubt(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** As addresses, files and tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the written form. */
    public static Optional<Doubt> read(String code) {
        return Arrays.stream(values())
                .filter(doubt -> doubt.code().equals(code))
                .findFirst();
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}

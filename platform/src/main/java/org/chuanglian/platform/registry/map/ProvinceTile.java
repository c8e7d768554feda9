package org.chuanglian.platform.registry.map;

import java.util.List;
import org.chuanglian.platform.shared.RegionCode;

/** Where a province's tile lies; rows and columns count from 1. */
record ProvinceTile(RegionCode code, String name, String nameEn, int row, int column) {

    /** All 34, the three without data among them. */
    static final List<ProvinceTile> ALL = List.of(
            tile("110000", "北京", "Beijing", 2, 6),
            tile("120000", "天津", "Tianjin", 3, 7),
            tile("130000", "河北", "Hebei", 3, 6),
            tile("140000", "山西", "Shanxi", 3, 5),
            tile("150000", "内蒙古", "Inner Mongolia", 2, 5),
            tile("210000", "辽宁", "Liaoning", 3, 8),
            tile("220000", "吉林", "Jilin", 2, 8),
            tile("230000", "黑龙江", "Heilongjiang", 1, 8),
            tile("310000", "上海", "Shanghai", 5, 8),
            tile("320000", "江苏", "Jiangsu", 5, 7),
            tile("330000", "浙江", "Zhejiang", 6, 7),
            tile("340000", "安徽", "Anhui", 5, 6),
            tile("350000", "福建", "Fujian", 7, 7),
            tile("360000", "江西", "Jiangxi", 6, 6),
            tile("370000", "山东", "Shandong", 4, 6),
            tile("410000", "河南", "Henan", 4, 5),
            tile("420000", "湖北", "Hubei", 5, 5),
            tile("430000", "湖南", "Hunan", 6, 5),
            tile("440000", "广东", "Guangdong", 7, 6),
            tile("450000", "广西", "Guangxi", 7, 5),
            tile("460000", "海南", "Hainan", 8, 5),
            tile("500000", "重庆", "Chongqing", 5, 4),
            tile("510000", "四川", "Sichuan", 5, 3),
            tile("520000", "贵州", "Guizhou", 6, 4),
            tile("530000", "云南", "Yunnan", 6, 3),
            tile("540000", "西藏", "Tibet", 5, 2),
            tile("610000", "陕西", "Shaanxi", 4, 4),
            tile("620000", "甘肃", "Gansu", 3, 3),
            tile("630000", "青海", "Qinghai", 4, 3),
            tile("640000", "宁夏", "Ningxia", 3, 4),
            tile("650000", "新疆", "Xinjiang", 3, 1),
            tile("710000", "台湾", "Taiwan", 7, 8),
            tile("810000", "香港", "Hong Kong", 8, 7),
            tile("820000", "澳门", "Macao", 8, 6));

    private static ProvinceTile tile(String code, String name, String nameEn, int row, int column) {
        return new ProvinceTile(new RegionCode(code), name, nameEn, row, column);
    }
}

package org.chuanglian.text.duplicates;

import java.util.Set;
import org.chuanglian.text.Pinyin;

/** Chinese names of people: which characters are the surname, and how the name is written in Latin letters. */
final class PersonNames {

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "独孤", "南宫", "西门", "端木", "轩辕", "长孙",
            "宇文", "申屠", "呼延", "闻人", "澹台", "淳于", "单于", "太史", "钟离", "鲜于", "闾丘", "公冶", "宗政", "濮阳", "赫连", "百里", "东郭", "拓跋");
    private static final String COMMON =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    private PersonNames() {}

    static int surnameLength(String han) {
        return han.length() > 2 && DOUBLE.contains(han.substring(0, 2)) ? 2 : 1;
    }

    static String surname(String han) {
        return han.substring(0, Math.min(han.length(), surnameLength(han)));
    }

    static boolean isLikely(String han) {
        return (han.length() >= 2 && han.length() <= 3 && COMMON.indexOf(han.charAt(0)) >= 0)
                || (han.length() >= 3 && han.length() <= 4 && DOUBLE.contains(han.substring(0, 2)));
    }

    /** Surname and given name, each one word. */
    static String[] latin(String han) {
        int cut = surnameLength(han);
        if (han.length() <= cut) {
            return new String[] {Pinyin.of(han).full()};
        }
        return new String[] {
            Pinyin.of(han.substring(0, cut)).full(),
            Pinyin.of(han.substring(cut)).full()
        };
    }
}

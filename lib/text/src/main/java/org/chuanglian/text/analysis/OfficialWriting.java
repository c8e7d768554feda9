package org.chuanglian.text.analysis;

import java.util.regex.Pattern;

/** Takes away what titles of patents, projects and calls put around their subject, such as 一种…的方法及装置. */
public final class OfficialWriting {

    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:一种|一类|一套|关于|有关|基于|面向|针对|用于|适用于|开展|加强|进一步|请求|拟|征集)+)", Pattern.CASE_INSENSITIVE);
    private static final String KIND = "方法|装置|系统|设备|工艺|应用|用途|制备方法|制备工艺|生产方法|检测方法|控制方法|使用方法|组合物|存储介质|电子设备|终端|介质"
            + "|研究|关键技术|关键技术研究|技术研究|研发|开发|示范|产业化|应用示范|研究与应用|技术|项目|课题|需求|技术需求";
    private static final Pattern AFTER =
            Pattern.compile("(?:(?:的|之|其|及其|及|和|与|、|以及)*(?:" + KIND + "))+$", Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 2;

    private OfficialWriting() {}

    /** The subject of a title; the title itself where nothing would be left. */
    public static String subject(String title) {
        var core = BEFORE.matcher(title.strip()).replaceFirst("");
        var cut = AFTER.matcher(core).replaceFirst("");
        if (cut.length() >= LEAST) {
            return cut;
        }
        return core.length() >= LEAST ? core : title.strip();
    }
}

package org.chuanglian.platform.record.web;

import org.chuanglian.platform.shell.Text;

/** The strings of the record's pages. */
public enum RecordText implements Text {
    ROOM("存证", "Record"),
    FINDING("共{0}条记录，一条接一条，改一处就断", "{0} entries, each chained to the one before"),
    EMPTY("还没有记录", "Nothing is recorded yet"),
    LEDE(
            "每次登记、更正、登录和导出都当场写进一条只增不改的哈希链。任何人都可以下载，离线核验，不必相信平台。",
            "Every recording, correction, sign-in and export is written at once into an append-only hash chain. Anybody can download it and check it offline, without trusting the platform."),
    HEAD("链尾", "Head"),
    CHAIN("链号", "Chain"),
    HOW("怎样核验", "How to verify"),
    HOW_DOWNLOAD("下载公开导出、一个检查点和核验程序。", "Download the public export, a checkpoint and the verifier."),
    HOW_RUN("装好Java 25，在同一目录运行：", "With Java 25, in the same directory, run:"),
    HOW_READ(
            "程序或者说“全部连续”，或者指出哪一条被改、被删、被换或被插入。",
            "It says that the chain is unbroken, or names the entry that was changed, left out, swapped or put in."),
    EXPORT("公开导出", "Public export"),
    VERIFIER("核验程序", "Verifier"),
    VERIFIER_HASH("核验程序的SHA-256", "SHA-256 of the verifier"),
    CHECKPOINTS("每日检查点", "Daily checkpoints"),
    CHECKPOINTS_NOTE(
            "每天结束后（北京时间）生成一个。请自己留存一份：留存以后，那天及以前的任何改动都瞒不过去。",
            "One is made after the end of each day (China Standard Time). Keep one yourself: nothing up to its day can then be changed unnoticed."),
    CHECKPOINTS_NONE("第一个检查点在第一个完整的日子过后生成", "The first checkpoint is made when the first day is over"),
    DAY("日期", "Day"),
    ENTRIES("累计条数", "Entries"),
    ENTRIES_OF_DAY("当日条数", "On that day"),
    ALGORITHM("算法", "Algorithm"),
    HASH("哈希值", "Hash"),
    DOWNLOAD("下载", "Download"),
    DOWNLOAD_DAY("下载{0}的检查点", "Download the checkpoint of {0}"),
    LATEST("各条记录", "Entries"),
    NUMBER("编号", "Number"),
    TIME("时间", "Time"),
    KIND("事项", "What"),
    ACTOR("行为者", "Who"),
    ACTOR_PERSON("登录用户", "a signed-in person"),
    ACTOR_VISITOR("访客", "a visitor"),
    ACTOR_PLATFORM("平台", "the platform"),
    ACTOR_PACK("数据包{0}", "the data pack {0}"),
    SUBJECT("对象", "About"),
    SUBJECT_NONE("无", "nothing in particular"),
    ENTRY("第{0}条记录", "Entry {0}"),
    PREV("上一条的哈希值", "Hash before"),
    OPEN_PART("公开内容", "What everybody may read"),
    OPEN_NONE("没有", "Nothing"),
    SEALED_PART("封存内容", "What is sealed"),
    SEALED_NOTE(
            "涉及个人的内容不公开，只公开加盐的哈希值：本人或审计拿到原文和盐，就能核对。",
            "Personal values are not shown, only their salted hashes: whoever is given value and salt can check them."),
    LINE("原文", "The entry itself"),
    LINE_NOTE("哈希值按这一行去掉hash一项后计算。", "The hash is computed over this line without its member hash."),
    PREVIOUS("上一条", "Previous entry"),
    NEXT("下一条", "Next entry");

    private final String chinese;
    private final String english;

    RecordText(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
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

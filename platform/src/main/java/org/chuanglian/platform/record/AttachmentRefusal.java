package org.chuanglian.platform.record;

import org.chuanglian.platform.shell.Text;

/** Why a document is not kept; {0} is how many megabytes are, {1} which kinds. */
public enum AttachmentRefusal implements Text {
    EMPTY("文件是空的，请重新选择。", "The file is empty. Please choose another."),
    TOO_LARGE("文件太大，最多{0}MB。", "The file is too large: at most {0} MB."),
    KIND("不收这种文件，请用{1}。", "Files of this kind are not taken: please use {1}."),
    MISNAMED(
            "文件名的后缀与内容不符，请核对后重新选择。",
            "The ending of the name does not fit what is in the file. Please check it and choose again."),
    TOO_MANY_POINTS("图片的像素太多，请缩小后再传。", "The picture has too many pixels. Please send a smaller one."),
    BROKEN("文件打不开，可能已损坏。请换一份。", "The file cannot be read; maybe it is damaged. Please send another."),
    BOMB("文件展开后大得不合理，不能接收。", "The file grows beyond reason when it is unpacked."),
    MACROS("文件里有宏，请另存为不含宏的文件。", "The file holds macros. Please save it without them."),
    INFECTED("病毒扫描没有通过，文件没有收下。", "The virus scanner found something; the file was not kept."),
    UNSCANNED(
            "病毒扫描暂时不可用，文件没有收下，请稍后再试。",
            "The virus scanner cannot be reached, so the file was not kept. Please try again later.");

    private final String chinese;
    private final String english;

    AttachmentRefusal(String chinese, String english) {
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

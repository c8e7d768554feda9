package org.chuanglian.platform.work.message;

import org.chuanglian.platform.shell.Text;

/** What pages and letters say about messages. */
public enum MessageText implements Text {
    MESSAGES("消息", "Messages"),
    LEDE("与您有关的变化在这里；只有您选择了，才会另发邮件。", "What changed about what is yours; mail is sent only if you choose so."),
    UNREAD("未读消息{0}条", "{0} unread messages"),
    NEW("未读", "New"),
    TOLD_AT("时间", "When"),
    AND("；", "; "),
    READ_ALL("全部标为已读", "Mark all as read"),
    NONE("还没有消息", "No messages yet"),
    NONE_WHY("您的任务结束、申请有了答复，会在这里告诉您。", "When a job of yours ends, or a request is answered, you are told here."),

    BY_MAIL("邮件通知", "Mail"),
    CLOSED("本平台尚未设置邮件服务器，不发邮件。", "This platform has no mail server; no mail is sent."),
    MAIL_NONE("您没有选择邮件通知。", "You have not chosen mail."),
    MAIL_WAITS("已向{0}发送确认信，点开信里的网址确认以后才会发送通知。", "A letter to {0} asks for confirmation; nothing else is sent before."),
    MAIL_HOLDS("发送到{0}", "Sent to {0}"),
    ADDRESS("邮箱地址", "Mail address"),
    PACE("多久一次", "How often"),
    PACE_EACH("每条消息一封", "A letter for each message"),
    PACE_DAILY("每天至多一封（08:00）", "One letter a day at most (08:00)"),
    KINDS("哪些消息", "Which messages"),
    BAD_KINDS("请至少选一种消息。", "Choose at least one kind of message."),
    CHOOSE("保存", "Save"),
    STOP("不再发邮件", "No more mail"),
    BAD_ADDRESS("“{0}”不是邮箱地址。请写成name@example.org。", "“{0}” is no mail address. Write it like name@example.org."),
    BAD_PACE("请选择多久一次。", "Choose how often."),
    TOO_MANY_ASKED("今天已发送3封确认信，请明天再试。", "Three letters have asked for confirmation today. Try again tomorrow."),

    CONFIRM("确认接收邮件通知", "Confirm that mail is wanted"),
    CONFIRM_WHAT(
            "有人在创链平台请求把通知发到您的邮箱。是您的话，请按下面的按钮；不是的话，请关闭本页，不会再有邮件。",
            "Somebody asked on Chuanglian for messages to be sent to you by mail. If it was you, press the button; if not, close this page and no more mail will come."),
    CONFIRM_GO("是我，接收通知", "It was me; send messages"),
    CONFIRMED("已确认", "Confirmed"),
    CONFIRMED_WHAT(
            "今后的通知会发到您的邮箱，可以随时停止。",
            "Messages will be sent to your address from now on; you can stop them at any time."),
    GONE("这个网址已失效", "This address is no longer valid"),
    GONE_WHY("可能已经确认过，或者又改了邮箱地址。", "Maybe it was used before, or another mail address was chosen since."),

    LETTER_CONFIRM("请确认接收创链平台的通知", "Please confirm messages from Chuanglian"),
    LETTER_CONFIRM_TEXT(
            "有人在创链平台请求把通知发到这个邮箱。\n\n是您的话，请打开这个网址确认：\n{0}\n\n不是的话，请不用理会，不会再有邮件。\n",
            "Somebody asked on Chuanglian for messages to be sent to this address.\n\nIf it was you, confirm it here:\n{0}\n\nIf not, do nothing; no more mail will come.\n"),
    LETTER_SUBJECT("创链：{0}", "Chuanglian: {0}"),
    LETTER_FOOT("\n您选择了接收邮件通知。更改或停止：\n{0}\n", "\nYou chose to be told by mail. Change or stop it:\n{0}\n"),
    LETTER_DAILY("创链：{0}条消息", "Chuanglian: {0} messages"),
    LETTER_DAILY_AWAITS("创链：等您办的有{0}件", "Chuanglian: {0} matters await you"),
    LETTER_AWAITS("等您办的有{0}件，其中{1}件已超期：\n{2}\n", "{0} matters await you, {1} of them overdue:\n{2}\n"),
    LETTER_MORE("另有未读消息，见：\n{0}\n", "There are more, see:\n{0}\n");

    private final String chinese;
    private final String english;

    MessageText(String chinese, String english) {
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

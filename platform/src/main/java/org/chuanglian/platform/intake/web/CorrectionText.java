package org.chuanglian.platform.intake.web;

import org.chuanglian.platform.shell.Text;

/** The strings of correction requests. */
public enum CorrectionText implements Text {
    TITLE("申请更正", "Request a correction"),
    LIST_TITLE("更正申请", "Correction requests"),
    LEDE(
            "发现数值有误，任何人都可以申请更正，不必登入。核定前，页面会在该数值旁标“有异议”；采纳后新值生效，旧值保留可查；不采纳时写明理由。",
            "Anyone may request a correction, without signing in. Until it is decided, the value is marked as contested; when granted, the new value holds and the old one stays readable; when declined, the reason is given."),
    CORRECT_WHAT("更正{0}的{1}（{2}）", "Correct {1} of {0} ({2})"),
    WHICH("哪一项", "Which value"),
    WHICH_HINT("请选择要更正的读数。", "Choose the reading to correct."),
    WHICH_NONE("这个主体还没有数值。", "No value of this subject is known yet."),
    CURRENT("现值", "Current value"),
    NOT_KNOWN("不详", "Not known"),
    CLAIM("应为", "It should be"),
    CLAIM_NUMBER_HINT("只写数字，可带小数点，如12.5", "Digits only, with a decimal point if need be, such as 12.5"),
    CLAIM_DAY_HINT("写成2026-10-12", "Written like 2026-10-12"),
    CLAIM_WORDS_HINT("最多{0}字", "{0} characters at most"),
    UNIT("单位", "Unit"),
    WITHDRAW("现值有误，但我不知道正确的值", "The value is wrong, but I do not know the right one"),
    GROUND("依据", "Ground"),
    GROUND_HINT(
            "写明文件名与编号，或在哪里可以核对，5至1,000字。请不要写个人信息。",
            "Name the document, or where it can be checked; 5 to 1,000 characters. Please give no personal details."),
    CONTACT("联系方式（可不填）", "How to reach you (may be empty)"),
    CONTACT_HINT("只给核定人员看，不公开，最多200字", "Seen by officers only, never published; 200 characters at most"),
    DOCUMENT("证明文件（可不选）", "Document (may be left out)"),
    DOCUMENT_HINT(
            "{0}，最多{1}MB；只给核定人员和您自己看，不公开。照片里的拍摄地点等信息会去掉。",
            "{0}; {1} MB at most. Seen by officers and yourself only, never published. Where and how a photograph was taken is removed."),
    DOCUMENT_SENT("证明文件", "Document"),
    DOCUMENT_NONE("没有附文件", "None was sent"),
    KILOBYTES("{0}KB", "{0} KB"),
    SEND("提交更正", "Send the request"),
    SUMMARY("没有提交，请看下面{0}处", "Not sent; see the {0} places below"),
    BAD_CLAIM_MISSING("请写出正确的值，或勾选“不知道正确的值”。", "Give the right value, or tick that you do not know it."),
    BAD_NUMBER("“{0}”不是数字。请只写数字，如12.5。", "“{0}” is no number. Write digits only, such as 12.5."),
    BAD_DAY("“{0}”不是日期。请写成2026-10-12。", "“{0}” is no date. Write it like 2026-10-12."),
    BAD_UNIT("单位不对。可用的单位：{0}。", "The unit does not fit. Units that do: {0}."),
    BAD_LONG("有{0}字，最多{1}字。请缩短。", "It has {0} characters, {1} at most. Shorten it."),
    BAD_SAME("与现值相同，不需要更正。", "It is the current value already; nothing to correct."),
    BAD_WITHDRAW("现值本来就不详，没有可撤回的值。", "The value is not known anyway; there is nothing to withdraw."),
    BAD_GROUND("依据应为5至1,000字，现在是{0}字。", "The ground has 5 to 1,000 characters; it has {0} now."),
    BAD_CONTACT("联系方式最多200字，现在是{0}字。", "200 characters at most; it has {0} now."),
    BAD_PERIOD(
            "期间“{0}”不能更正：还没有开始，或写法不对。",
            "The period “{0}” cannot be corrected: it has not begun, or is written wrongly."),
    TOO_MANY(
            "这个数值已有足够多的申请在处理。请先看已有的申请，等它们有了结论再提交。",
            "Enough requests about this value are waiting already. Please see how they stand, and send yours once they are decided."),

    NUMBER("申请编号", "Request number"),
    RECEIPT("申请{0}", "Request {0}"),
    RECEIPT_KEEP(
            "请记下编号。凭编号随时可以查看进展，不需要登入。",
            "Keep the number: with it you can see how the request stands at any time, without signing in."),
    STATE("进展", "Where it stands"),
    STATE_OPEN("等待核定", "Waiting to be decided"),
    STATE_GRANTED("已采纳", "Granted"),
    STATE_DECLINED("不采纳", "Declined"),
    ASKED_AT("申请时间", "Asked"),
    DECIDED_AT("核定时间", "Decided"),
    SUBJECT("主体", "Subject"),
    VALUE("项目", "Value"),
    PERIOD("期间", "Period"),
    SEEN("申请时的值", "Value when asked"),
    REASON("理由", "Reason"),
    EVIDENCE("依据", "Evidence"),
    WITHDRAWN("撤回，改为不详", "Withdraw; not known"),
    TERM("答复期限", "To be answered by"),
    OWNER("承办人", "Officer in charge"),
    OWNER_NONE("尚无人承办", "Nobody yet"),
    OWNER_SOME("工作人员已承办", "An officer has it in hand"),
    OWNER_IS("{0}承办", "{0} in charge"),
    TAKE("由我承办", "Take it in hand"),
    TAKEN_ALREADY(
            "另一位工作人员已承办或核定了这项申请，您的操作没有记录。现在的情况见下。",
            "Another officer has taken or decided this request; what you did was not recorded. See below how it stands."),
    LINK_KEEP(
            "请保存本页的网址：凭它可以看到您写的内容和答复，不需要登入。网址只给您一人，丢失后无法找回，请不要转给别人。",
            "Keep the address of this page: with it you see what you wrote and the answer, without signing in. It is yours alone, cannot be given again, and should not be passed on."),
    BACK("回到{0}", "Back to {0}"),

    LOOK_UP("凭编号查进展", "See how a request stands"),
    LOOK_UP_GO("查看", "Show"),
    LOOK_UP_NONE(
            "没有编号为“{0}”的申请。请核对编号，形如C-20261123-ABCDEFG。",
            "No request has the number “{0}”. Check it; it looks like C-20261123-ABCDEFG."),
    OVERDUE_LIST("已超期，等待核定", "Overdue"),
    OPEN_LIST("等待核定", "Waiting"),
    OPEN_NONE("没有等待核定的申请。", "No request is waiting."),
    DECIDED_LIST("最近核定", "Decided lately"),
    DECIDED_NONE("还没有核定过申请。", "No request has been decided yet."),
    CONTACT_SHOWN("联系方式", "How to reach who asked"),
    DECIDE("核定", "Decide"),
    GRANT("采纳", "Grant"),
    DECLINE("不采纳", "Decline"),
    DECISION_REASON("理由（公开）", "Reason (published)"),
    DECISION_EVIDENCE("依据文件与编号（采纳时必填）", "Document and its number (needed to grant)"),
    BAD_REASON("请写明理由，1至1,000字，现在是{0}字。", "Give a reason of 1 to 1,000 characters; it has {0} now."),
    BAD_EVIDENCE(
            "采纳要有依据：文件名与编号，1至500字，现在是{0}字。", "To grant, name the document in 1 to 500 characters; it has {0} now."),
    NOT_DECIDED("没有记录您的决定，请看下面{0}处", "Your decision was not recorded; see the {0} places below"),
    BAD_CHOICE("请选择采纳或不采纳。", "Choose to grant or to decline."),
    ALREADY(
            "另一位工作人员已核定了这项申请，您的决定没有记录。现在的结果见下。",
            "Another officer has decided this request; your decision was not recorded. See below how it stands."),
    MOVED(
            "您打开这一页以后，这个数值变了，您的决定没有记录。请看上面“现值”，再决定。",
            "The value changed after you opened this page; your decision was not recorded. See the current value above, and decide again."),
    UNRECORDABLE("台账不接受申请的值：{0}", "The registry does not take the claimed value: {0}");

    private final String chinese;
    private final String english;

    CorrectionText(String chinese, String english) {
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

package org.chuanglian.platform.shell;

/** The strings of the error pages: what happened, and what to do. */
public enum ErrorText implements Text {
    MISSING("没有这个页面", "There is no such page"),
    MISSING_WHAT("网址可能输错了，或者内容已经撤下、合并。", "The address may be mistyped, or the page was withdrawn or merged."),
    MALFORMED("读不懂这个请求", "The request cannot be read"),
    MALFORMED_WHAT(
            "网址或表单里有不认识的内容，什么都没有改动。", "Something in the address or the form was not understood. Nothing was changed."),
    FORBIDDEN("不能这样做", "This is not allowed"),
    FORBIDDEN_WHAT(
            "当前账号没有这项权限，或者页面打开太久、已经失效。什么都没有改动。",
            "This account may not do that, or the page was open too long and has expired. Nothing was changed."),
    SIGN_IN_FIRST("请先登录", "Please sign in"),
    SIGN_IN_FIRST_WHAT("这一步要知道您是谁。", "This step needs to know who you are."),
    METHOD("网址不接受这种操作", "The address does not take this action"),
    METHOD_WHAT("这个网址只能用别的方式访问，什么都没有改动。", "This address is used in another way. Nothing was changed."),
    CONFLICT("内容已经变了", "The content has changed"),
    CONFLICT_WHAT(
            "您打开以后有人先改了同一处。您的改动没有保存，请看过新内容再提交。",
            "Somebody changed the same thing after you opened it. Your change was not saved; look at the new content first."),
    TOO_LARGE_WHAT(
            "发送的内容超过了上限，没有收下。请选较小的文件，再试一次。",
            "What was sent is larger than may be, and was not kept. Please choose a smaller file and try again."),
    CAPACITY("现在太忙", "Too busy right now"),
    CAPACITY_WHAT("请求超出了现在能承受的量，请稍后再试。", "The request is more than can be served now. Please try again later."),
    EXTERNAL("连不上外部系统", "An outside system does not answer"),
    EXTERNAL_WHAT(
            "平台依赖的系统没有应答，什么都没有改动，请稍后再试。",
            "A system we depend on does not answer. Nothing was changed; try again later."),
    INTERNAL("平台出错了", "Something broke here"),
    INTERNAL_WHAT("这是平台的问题，不是您的操作造成的。错误已经记录下来。", "The fault is ours, not yours. It has been recorded."),
    REFERENCE("错误编号", "Reference"),
    REFERENCE_NOTE("向管理员报告时请附上这个编号。", "Please give this number when you report the error."),
    STATUS("状态码{0}", "Status {0}"),
    ONWARD("接下来", "Onward"),
    HOME("回到首页", "Go to the first page"),
    SIGN_IN("登录", "Sign in");

    private final String chinese;
    private final String english;

    ErrorText(String chinese, String english) {
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

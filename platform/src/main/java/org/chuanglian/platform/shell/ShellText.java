package org.chuanglian.platform.shell;

/** The strings of the frame. */
public enum ShellText implements Text {
    BRAND("创链", "Chuanglian"),
    BRAND_LONG("区域科创中心运行平台", "Regional innovation centre"),
    VERB_SEE("看", "See"),
    VERB_SEE_LONG("看态势", "See"),
    VERB_FIND("找", "Find"),
    VERB_FIND_LONG("找资源", "Find"),
    VERB_ACT("办", "Act"),
    VERB_ACT_LONG("办事项", "Act"),
    VERB_WATCH("督", "Watch"),
    VERB_WATCH_LONG("督公开", "Watch"),
    SKIP("跳到正文", "Skip to content"),
    MAIN_NAVIGATION("主导航", "Main"),
    BREADCRUMB("面包屑", "Breadcrumb"),
    MENU("打开目录", "Open the menu"),
    SEARCH("全站搜索", "Search the platform"),
    SEARCH_HINT("搜机构、企业、项目、指标", "Search organisations, projects, figures"),
    LARGE("长者版", "Large text"),
    LARGE_LONG("长者版（大字）", "Large text"),
    TO_DARK("切换到深色", "Switch to dark"),
    TO_LIGHT("切换到浅色", "Switch to light"),
    SIGN_IN("登录", "Sign in"),
    SIGN_OUT("退出登录", "Sign out"),
    MY_ACCOUNT("我的账号", "My account"),
    SAMPLE("示例", "Sample"),
    SAMPLE_LABEL("数据说明", "About the data"),
    FOOTER_NOTE("数据来自公开来源，每个数都写明出处。", "Data from public sources; every figure names its own."),
    PAGES("分页", "Pages"),
    PAGE_PREVIOUS("上一页", "Previous"),
    PAGE_NEXT("下一页", "Next"),
    PAGE_NUMBER("第{0}页", "Page {0}"),
    PAGE_COUNT("共{0}条，第{1}/{2}页", "{0} in all, page {1} of {2}"),
    LOADING("正在加载……", "Loading …"),
    PRINT("打印", "Print"),
    DIFFERENCES("不同之处", "What differs"),
    FIELD("项目", "Field"),
    FIELD_NOW("现在的内容", "As it stands now"),
    FIELD_SENT("您提交的内容", "What you sent");

    private final String chinese;
    private final String english;

    ShellText(String chinese, String english) {
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

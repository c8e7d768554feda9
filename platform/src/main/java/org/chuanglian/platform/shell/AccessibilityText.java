package org.chuanglian.platform.shell;

/** The strings of the accessibility statement. */
public enum AccessibilityText implements Text {
    TITLE("无障碍声明", "Accessibility"),
    LEDE(
            "每个人都应当能读懂、能操作这里的每一页。本页说明做到了什么、怎样调整、遇到障碍怎么办。",
            "Everyone should be able to read and use every page. This one says what is done, how to adjust it, and what to do when something stands in the way."),
    STANDARD("依据的标准", "What we follow"),
    STANDARD_NOTE(
            "按照《网页内容无障碍指南》（WCAG）2.2的AA级和GB/T 37668建设。每次改动都用axe检查，规则一条不关。",
            "Built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and GB/T 37668. Every change is checked with axe, with no rule switched off."),
    KEYS("只用键盘", "By keyboard alone"),
    KEYS_NOTE(
            "所有操作都能用键盘完成。Tab键逐项移动，回车确认，Esc关闭目录；按“/”进入全站搜索，可以在本页关掉。",
            "Everything works from the keyboard: Tab moves on, Enter confirms, Esc closes the menu; “/” goes to the search field and can be switched off on this page."),
    SCRIPT("不用脚本", "Without script"),
    SCRIPT_NOTE(
            "关掉脚本也能阅读全部内容、提交全部表单。每张图都有对应的数据表。",
            "With script switched off everything can still be read and every form sent. Each chart has its table."),
    SETTINGS("显示设置", "Display"),
    SETTINGS_NOTE("只记在这台设备的浏览器里，保存一年，不用登录。", "Kept in this browser alone, for a year; no account needed."),
    THEME("深浅色", "Theme"),
    THEME_SYSTEM("跟随设备", "As the device"),
    THEME_LIGHT("浅色", "Light"),
    THEME_DARK("深色", "Dark"),
    SIZE("字号", "Text size"),
    SIZE_NORMAL("标准", "Standard"),
    SIZE_LARGE("长者版（大125%）", "Large (125 %)"),
    SLASH("快捷键“/”", "The key “/”"),
    SLASH_ON("进入搜索", "Goes to search"),
    SLASH_OFF("关闭", "Off"),
    SAVE("保存设置", "Save");

    private final String chinese;
    private final String english;

    AccessibilityText(String chinese, String english) {
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

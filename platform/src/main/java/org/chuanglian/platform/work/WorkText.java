package org.chuanglian.platform.work;

import org.chuanglian.platform.shell.Text;

/** What jobs and the workbench say. */
public enum WorkText implements Text {
    OWN_ONLY("仅本人和管理员可以查看", "Open to its owner and to administrators"),
    CRASHED_TOO_OFTEN(
            "运行中断{0}次，已停止重试。请联系管理员，并告知任务编号。",
            "Broken off {0} times and not tried again. Please tell an administrator the job''s number."),
    KIND_UNKNOWN("当前版本没有此类任务：{0}", "This version has no such kind of job: {0}"),
    BROKEN("程序出错，任务已停止。请联系管理员，并告知任务编号。", "The program failed. Please tell an administrator the job''s number."),

    WORKBENCH("我的工作台", "My workbench"),
    JOBS("我的任务", "My jobs"),
    JOBS_LEDE("导入、导出等耗时较长的任务在后台运行，离开本页不影响进度。", "What takes long runs in the background; you may leave this page."),
    NO_JOBS("还没有任务", "No jobs yet"),
    NO_JOBS_WHY("批量导入等操作开始后，进度和结果会显示在这里。", "Once an import or the like begins, its progress and result stand here."),
    JOB("任务", "Job"),
    NUMBER("任务编号", "Number"),
    STATE("状态", "State"),
    PROGRESS("进度", "Progress"),
    ASKED_AT("提交时间", "Asked for at"),
    WAITING("等待运行", "Waiting"),
    RUNNING("运行中", "Running"),
    STOPPING("正在停止", "Stopping"),
    DONE("已完成", "Done"),
    FAILED("未完成", "Failed"),
    CANCELLED("已取消", "Cancelled"),
    TOLD_DONE("任务已完成：{0}", "Job done: {0}"),
    TOLD_FAILED("任务未完成：{0}", "Job not done: {0}"),
    DONE_OF("{0} / {1}", "{0} of {1}"),
    DONE_SO_FAR("已处理{0}", "{0} so far"),
    SINCE("{0}开始", "Began {0}"),
    ENDS_ABOUT("预计{0}完成", "Will be done about {0}"),
    ENDED_AT("{0}结束", "Ended {0}"),
    CANCEL("取消任务", "Cancel the job"),
    CANCEL_ASK("确定取消这个任务吗？已经完成的部分不会撤销。", "Cancel this job? What it has done already stays."),
    REFRESH("刷新进度", "Look again"),
    FILES("可下载的文件", "Files to download"),
    FILE_SIZE("{0}字节", "{0} bytes"),

    AWAITS_ME("等我办", "Awaits me"),
    NOTHING_AWAITS("没有等您办的事项。", "Nothing awaits you."),
    SO_MANY_AWAIT("等您办的有{0}件，没有超期。", "{0} matters await you, none of them overdue."),
    SO_MANY_AWAIT_OVERDUE("等您办的有{0}件，其中{1}件已超期。", "{0} matters await you, {1} of them overdue."),
    BEYOND("另有{0}件未列出。", "{0} more are not listed."),
    TERMS_NOTE("期限按工作日计算，已扣除周末与法定节假日", "Terms are counted in working days, without weekends and public holidays"),
    MATTER("事项", "Matter"),
    TERM("期限", "Term"),
    DUE_ON("应于{0}前办结", "Due on {0}"),
    DUE_TODAY("今天到期", "Due today"),
    DAYS_LEFT("剩{0}个工作日", "{0} working days left"),
    OVERDUE("已超期", "Overdue"),
    OVERDUE_BY("超{0}个工作日", "Overdue by {0} working days"),
    DUE_UNKNOWN("没有期限，或当年放假安排尚未公布", "No term, or the year''s holidays are not announced yet"),
    STARTED("我发起的", "I started"),
    STARTED_NONE("没有进行中的事项。", "Nothing of yours is under way."),
    LAST_CHANGE("最近变化", "Last change"),
    CHANGED("有变化", "Changed"),
    CHANGED_LATELY("两周以内", "Within two weeks"),
    CHANGED_NONE("两周内没有变化。", "Nothing changed within two weeks.");

    private final String chinese;
    private final String english;

    WorkText(String chinese, String english) {
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

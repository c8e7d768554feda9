package org.chuanglian.platform.intake.web;

import org.chuanglian.platform.shell.Text;

/** What the pages of uploaded tables say. */
public enum UploadText implements Text {
    TITLE("批量导入", "Import"),
    TITLE_OF("批量导入{0}", "Import {0}"),
    LEDE(
            "把CSV或XLSX表格的行登记进台账。入库前不影响台账，入库后30天内可整批撤回。",
            "Record the rows of a CSV or XLSX table. Nothing changes before they are recorded, and for 30 days all of it can be taken back."),
    TOO_LARGE("文件太大，最多{0} MB。", "The file is too large: at most {0} MB."),
    DECLARING_LEDE(
            "报送本单位的指标数值。来源记作“单位自报”，未经核实，只有本单位和主管部门能看到；台账已有其他来源的数值不会改变，有误请申请更正。入库后30天内可整批撤回。",
            "Declare values of your own organisation. They are recorded as declared by the organisation, not verified, and seen by it and by officers alone; what the registry knows from another source stays, and if it is wrong, ask for a correction. For 30 days all of it can be taken back."),
    STEPS("导入步骤", "Steps of the import"),
    STEP_TEMPLATE("下载模板", "Template"),
    STEP_UPLOAD("上传文件", "Upload"),
    STEP_MAP("对应列名", "Map columns"),
    STEP_FIX("校对问题行", "Fix rows"),
    STEP_COMMIT("确认入库", "Record"),
    TEMPLATES("模板", "Templates"),
    TEMPLATES_WHY(
            "列名不必与模板相同，上传后再对应；文件可用UTF-8或GB18030编码。",
            "Headings need not be the template''s: you map them after the upload. The file may be in UTF-8 or GB18030."),
    TEMPLATE_KIND("表格内容", "What the table holds"),
    TEMPLATE_COLUMNS("列（带＊的必填）", "Columns (required ones are starred)"),
    TEMPLATE_FILES("下载", "Download"),
    SEND("上传文件", "Upload a file"),
    KIND("表格内容", "What it holds"),
    FILE("CSV或XLSX文件", "CSV or XLSX file"),
    FILE_HINT(
            "最大{0} MB；更大的表格可另存为XLSX，或请管理员调高上限",
            "At most {0} MB; save a larger table as XLSX, or ask an administrator to raise the limit"),
    SEND_GO("上传", "Upload"),
    BAD_KIND("请选择表格内容。", "Choose what the table holds."),
    BAD_FILE("请选择一个文件。", "Choose a file."),
    MINE("我上传的表格", "Tables I uploaded"),
    MINE_NONE("还没有上传过表格。", "No table yet."),
    FILE_NAME("文件", "File"),
    UPLOADED_AT("上传于", "Uploaded"),
    STATE("状态", "State"),
    ROWS("行数", "Rows"),
    ON_WORKBENCH("{0}：{1}", "{0}: {1}"),
    STATE_MAPPING("待对应列名", "Columns to be mapped"),
    STATE_CHECKING("正在校验", "Being checked"),
    STATE_CHECKED("待校对", "To be looked through"),
    STATE_COMMITTING("正在入库", "Being recorded"),
    STATE_COMMITTED("已入库", "Recorded"),
    STATE_UNDOING("正在撤回", "Being taken back"),
    STATE_UNDONE("已撤回", "Taken back"),
    MAP_TITLE("每个字段取自哪一列", "Which column is which field"),
    MAP_WHY(
            "已按列名猜好，请核对；下次上传同样列名的表格，沿用这次的对应。",
            "Guessed from the headings; please check. The next table with these headings is mapped alike."),
    NO_COLUMN("（没有这一列）", "(no such column)"),
    REQUIRED("必填", "required"),
    MAP_GO("开始校验", "Check the rows"),
    MAP_AGAIN("重新对应列名", "Map columns anew"),
    MAP_MISSING("“{0}”必须对应一列。", "“{0}” needs a column."),
    MAP_SHARED("“{0}”与另一个字段取了同一列。", "“{0}” has the same column as another field."),
    PROBLEMS("表格有几处要改", "Some things need attention"),
    WORKING("进度", "Progress"),
    SEE_RESULT("查看结果", "See the result"),
    FIGURES("校验结果", "What the check found"),
    READ("读到", "Read"),
    GOOD("可直接入库", "Right as they stand"),
    CORRECTED("已自动修正，请过目", "Corrected; please look"),
    BAD("必须处理", "Need attention"),
    ROW_UNIT("行", "rows"),
    ROWS_TITLE("问题行", "Problem rows"),
    ROWS_WHY("改这里，不必重传文件；改完的行即时重验", "Fix them here; each fixed row is checked again at once"),
    SHOW("显示", "Show"),
    SHOW_BAD("必须处理{0}", "Need attention {0}"),
    SHOW_CORRECTED("已修正{0}", "Corrected {0}"),
    SHOW_SKIPPED("已跳过{0}", "Skipped {0}"),
    DOWNLOAD_BAD("下载问题行", "Download problem rows"),
    LINE("行号", "Row"),
    WHAT("处理", "What to do"),
    ROWS_NONE("这一类没有行。", "No such rows."),
    MORE("后面的行", "More rows"),
    STATE_ROW_CORRECTED("已修正", "Corrected"),
    STATE_ROW_SKIPPED("已跳过", "Skipped"),
    FIX("修改", "Fix"),
    SKIP("跳过", "Skip"),
    UNSKIP("不跳过", "Do not skip"),
    SAME("合并", "It is the same"),
    ANOTHER("是另一个", "Another one"),
    FIX_TITLE("修改第{0}行", "Fix row {0}"),
    FIX_GO("保存并重验", "Save and check"),
    BACK("返回问题行", "Back to the rows"),
    COMMIT_NOTE(
            "入库前不影响台账。入库后30天内可整批撤回。台账已有的主体只增加数值和关系，不改名称、类型和区县。",
            "Nothing changes before. For 30 days all can be taken back. What the registry knows gets values and relations only; its name, kind and place stay."),
    COMMIT_ALL("全部入库", "Record all"),
    COMMIT_ALL_BLOCKED("全部入库（还有{0}行待处理）", "Record all ({0} rows need attention)"),
    COMMIT_GOOD("先入库{0}行", "Record the {0} good rows"),
    COMMIT_ASK("确定入库吗？入库后立即公开。", "Record them? They are public at once."),
    NOTHING_GOOD("没有可以入库的行。", "There is nothing to record."),
    ALREADY("这份表格已经入库，或正在入库；没有再做一次。", "This table is recorded already, or being recorded; nothing was done twice."),
    CHANGED("问题行数已经变化（现在是{0}行）。请看过再确认。", "The number of problem rows has changed (it is {0} now). Please look again."),
    LATE("这份表格已经入库，不能再改。", "This table is recorded and cannot be changed any more."),
    RESULT("入库结果", "What was recorded"),
    RESULT_ROWS("入库", "Recorded"),
    RESULT_LEFT("未入库", "Left"),
    RESULT_SUBJECTS("新增主体", "New subjects"),
    RESULT_FACTS("新增数值", "New values"),
    RESULT_RELATIONS("新增关系", "New relations"),
    RESULT_LEFT_WHY(
            "未入库的行在问题行文件里，每行写有原因；改好后可以单独上传。",
            "The rows that were left are in the file of problem rows, each with its reason; upload them again once they are fixed."),
    UNDO("整批撤回", "Take all of it back"),
    UNDO_ASK(
            "确定撤回吗？这批数值改回原来的，只由这批带来的主体从台账中撤下。",
            "Take it back? Values return to what they were, and subjects that only this table brought in are withdrawn."),
    UNDO_UNTIL("{0}以前可以撤回", "Can be taken back until {0}"),
    UNDO_LATE("已超过30天，或已经撤回。", "More than 30 days have passed, or it was taken back already."),
    UNDONE_AT(
            "已于{0}撤回：这批数值改回原来的，只由这批带来的主体已从台账中撤下，历史仍在。",
            "Taken back on {0}: values are what they were, and subjects that only this table brought in are withdrawn; their history stays."),
    NUMBER("{0}", "{0}"),
    REASON("原因", "Reason"),
    REASON_OF("{0}：{1}", "{0}: {1}"),
    TABLE_LABEL("可横向滚动的表格", "Table that scrolls sideways"),
    FILE_PROBLEMS("问题行", "problem rows");

    private final String chinese;
    private final String english;

    UploadText(String chinese, String english) {
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

package org.chuanglian.platform.intake.upload.file;

import org.chuanglian.platform.shell.Text;

/** Why a file cannot be read. */
enum FileText implements Text {
    EMPTY("文件是空的。", "The file is empty."),
    NO_HEADINGS("没有找到列名：前20行里没有一行有两个以上的单元格。", "No headings: none of the first 20 rows has two cells or more."),
    NOT_A_TABLE("这不是CSV或XLSX文件。请另存为其中一种再上传。", "This is neither CSV nor XLSX. Please save it as one of them."),
    OLD_EXCEL(
            "这是旧版Excel（xls格式）或加密的文件。请另存为未加密的xlsx格式再上传。",
            "This is an old Excel file (.xls) or an encrypted one. Please save it as .xlsx without a password."),
    DAMAGED("文件已损坏，读到第{0}行为止。请重新导出再上传。", "The file is damaged; it was read up to row {0}. Please export it anew."),
    QUOTES(
            "第{0}行之后有引号没有配对，或单元格超过100万字。",
            "After row {0} a quotation mark is not closed, or a cell exceeds 1,000,000 characters."),
    TOO_MANY_ROWS("超过{0}行。请分成几个文件上传。", "More than {0} rows. Please split the file."),
    INFLATES(
            "文件解压后异常庞大，已拒绝。请只保留要导入的工作表再上传。",
            "The file inflates to an unusual size and is refused. Please keep only the sheet to import."),
    TOO_LARGE("文件超过{0} MB。请分成几个文件上传。", "The file exceeds {0} MB. Please split it.");

    private final String chinese;
    private final String english;

    FileText(String chinese, String english) {
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

package org.chuanglian.platform.intake.upload;

/** The form that the values of a field have. */
public enum Form {
    NAME,
    WORDS,
    ORGANISATION_KIND,
    PERSON_KIND,
    ACHIEVEMENT_KIND,
    REGION,
    /** 统一社会信用代码, GB 32100. */
    CREDIT_CODE,
    /** Code and exchange of a listed share, such as 600129.SH. */
    STOCK_CODE,
    /** A number that somebody gave, such as a project's or a patent's. */
    NUMBER,
    DAY,
    /** A subject by its credit code, stock code or name. */
    SUBJECT,
    INDICATOR,
    PERIOD,
    VALUE,
    UNIT,
    SOURCE
}

package org.chuanglian.platform.record;

import java.util.Optional;
import org.chuanglian.platform.shell.Text;

/** What can be done that goes into the record. A code that was once written stays. */
public enum ActKind implements Text {
    RECORDED("registry.recorded", "登记入库", "Recorded in the registry"),
    STAGE_TAKEN("registry.stage-taken", "引进机构进入新阶段", "An institution took a step"),
    SUBJECTS_MERGED("registry.subjects-merged", "合并主体", "Two subjects were merged"),
    SUBJECTS_SPLIT("registry.subjects-split", "拆分主体", "A merge of subjects was undone"),
    EXPORTED("registry.exported", "导出清单", "A list was exported"),
    TABLE_LOADED("intake.table-loaded", "加载数据包的表", "A table of the pack was loaded"),
    CORRECTION_ASKED("intake.correction-asked", "提出更正申请", "A correction was asked for"),
    CORRECTION_TAKEN("intake.correction-taken", "承办更正申请", "A request was taken in hand"),
    CORRECTION_GRANTED("intake.correction-granted", "同意更正", "A correction was granted"),
    CORRECTION_DECLINED("intake.correction-declined", "不予更正", "A correction was declined"),
    TABLE_UPLOADED("intake.table-uploaded", "上传表格", "A table was uploaded"),
    UPLOAD_RECORDED("intake.upload-recorded", "上传的表格入库", "An uploaded table was recorded"),
    UPLOAD_UNDONE("intake.upload-undone", "撤回已入库的表格", "An uploaded table was taken back"),
    DUPLICATE_DECIDED("intake.duplicate-decided", "处理疑似重复", "A pair of likely duplicates was decided"),
    INDEX_PUBLISHED("index.published", "发布五度指数", "The five-degree index was published"),
    POINTS_SCHEME_PROPOSED("points.scheme-proposed", "提出积分规则", "A scheme of points was proposed"),
    POINTS_SCHEME_DECIDED("points.scheme-decided", "复核积分规则", "A scheme of points was decided"),
    POINTS_ADJUSTMENT_PROPOSED("points.adjustment-proposed", "提出加分或扣分事项", "Bonuses or deductions were proposed"),
    POINTS_ADJUSTMENT_DECIDED("points.adjustment-decided", "复核加分或扣分事项", "Bonuses or deductions were decided"),
    POINTS_ADJUSTMENT_END_ASKED(
            "points.adjustment-end-asked", "申请撤销加分或扣分事项", "The end of bonuses or deductions was asked for"),
    POINTS_ADJUSTMENT_END_DECIDED(
            "points.adjustment-end-decided", "复核撤销加分或扣分事项", "The end of bonuses or deductions was decided"),
    POINTS_EXPORTED("points.exported", "导出积分清单", "The list of points was exported"),
    POINTS_CONSENT_ASKED("points.consent-asked", "金融机构申请查看积分", "A bank asked to see points"),
    POINTS_CONSENT_GIVEN("points.consent-given", "企业授权查看积分", "A firm let a bank see its points"),
    POINTS_CONSENT_ENDED("points.consent-ended", "企业拒绝或撤回授权", "A firm declined or withdrew"),
    POINTS_VIEWED("points.viewed", "查看企业积分", "A firm's points were viewed"),
    POINTS_RUN("points.run", "计算创新积分", "Innovation points were computed"),
    ATLAS_EVIDENCE_CORRECTED("atlas.evidence-corrected", "更正图谱证据", "Evidence of the atlas was corrected"),
    ATLAS_REMEDY_DRAFTED("atlas.remedy-drafted", "为缺口拟定行动", "Something was drafted for a gap"),
    ATLAS_REMEDY_ENDED("atlas.remedy-ended", "缺口行动结束", "What was done about a gap ended"),
    ATLAS_GAP_CLOSED("atlas.gap-closed", "凭证据销号缺口", "A gap was closed upon evidence"),
    ATLAS_STEWARD_NAMED("atlas.steward-named", "确定产业链链长", "Who answers for a chain was named"),
    SIGNED_IN("account.signed-in", "登录", "Signed in"),
    SIGN_IN_REFUSED("account.sign-in-refused", "登录未成功", "A sign-in was refused"),
    SIGNED_OUT("account.signed-out", "退出登录", "Signed out"),
    PASSWORD_CHANGED("account.password-changed", "修改密码", "A password was changed"),
    PASSWORD_LINK_MADE("account.password-link-made", "发出重设密码链接", "A link to a new password was made"),
    ACCOUNT_MADE("account.made", "设立账号", "An account was made"),
    ACCOUNT_CLOSED("account.closed", "停用账号", "An account was closed"),
    ACCOUNT_REOPENED("account.reopened", "重新启用账号", "An account was reopened"),
    ACCOUNT_CONFIRMED("account.confirmed", "确认账号在用", "An account was confirmed"),
    ROLES_GIVEN("account.roles-given", "改变平台角色", "Roles on the platform were changed"),
    ORGANISATION_ADDED("account.organisation-added", "新增单位", "An organisation was added"),
    ORGANISATION_CHANGED("account.organisation-changed", "修改单位", "An organisation was changed"),
    MEMBER_JOINED("account.member-joined", "加入单位", "A member joined an organisation"),
    MEMBER_CHANGED("account.member-changed", "改变成员在单位的权限", "What a member may do at an organisation was changed"),
    MEMBER_LEFT("account.member-left", "离开单位", "A member left an organisation"),
    INVITED("account.invited", "发出邀请", "Somebody was invited"),
    INVITATION_WITHDRAWN("account.invitation-withdrawn", "撤回邀请", "An invitation was withdrawn"),
    SESSIONS_ENDED("account.sessions-ended", "退出其他设备", "Sessions were ended"),
    PASSKEY_MADE("account.passkey-made", "设立通行密钥", "A passkey was made"),
    PASSKEY_DELETED("account.passkey-deleted", "删除通行密钥", "A passkey was deleted"),
    CONSENT_GIVEN("account.consent-given", "同意", "Consent was given"),
    CONSENT_WITHDRAWN("account.consent-withdrawn", "撤回同意", "Consent was withdrawn"),
    REAL_NAME_STATED("account.real-name-stated", "填写实名", "A real name was stated"),
    REAL_NAME_VERIFIED("account.real-name-verified", "核验实名", "A real name was verified"),
    IDENTITY_LINKED("account.identity-linked", "关联外部账号", "An outside account was linked"),
    IDENTITY_UNLINKED("account.identity-unlinked", "取消关联外部账号", "An outside account was unlinked"),
    VIEWED("value.viewed", "查看受限信息", "A restricted value was viewed"),
    ATTACHED("record.attached", "收存附件", "An attachment was kept"),
    JOB_ASKED("work.job-asked", "提交任务", "A job was asked for"),
    JOB_BEGUN("work.job-begun", "任务开始运行", "A job began to run"),
    JOB_CANCEL_ASKED("work.job-cancel-asked", "要求取消任务", "A job was asked to stop"),
    JOB_DONE("work.job-done", "任务完成", "A job was done"),
    JOB_FAILED("work.job-failed", "任务未完成", "A job failed"),
    JOB_CANCELLED("work.job-cancelled", "任务已取消", "A job was cancelled"),
    JOB_FILE_TAKEN("work.job-file-taken", "下载任务文件", "A job's file was downloaded"),
    OWN_TO_DO_CHANGED("work.own-to-do-changed", "改动个人待办", "A to-do of one's own was changed"),
    MAIL_CHOSEN("work.mail-chosen", "选择邮件通知", "Mail was chosen"),
    MAIL_CONFIRMED("work.mail-confirmed", "确认邮箱", "A mail address was confirmed"),
    MAIL_STOPPED("work.mail-stopped", "停止邮件通知", "Mail was stopped");

    private final String code;
    private final String chinese;
    private final String english;

    ActKind(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** What stands in the entry. */
    public String code() {
        return code;
    }

    /** The kind of this code; empty for one that a later version writes. */
    public static Optional<ActKind> of(String code) {
        for (ActKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
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

package org.chuanglian.platform.intake.upload.job;

import org.chuanglian.platform.intake.upload.job.UploadChecks.CheckOrder;
import org.chuanglian.platform.intake.upload.job.UploadCommits.CommitOrder;
import org.chuanglian.platform.intake.upload.job.UploadCommits.UndoOrder;
import org.chuanglian.platform.work.JobKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of jobs that work at uploads. */
@Configuration(proxyBeanMethods = false)
class UploadJobs {

    @Bean
    JobKind<CheckOrder> uploadCheck(UploadChecks checks) {
        return new JobKind<>("intake.check", JobText.CHECK, CheckOrder.class, checks::run);
    }

    @Bean
    JobKind<CommitOrder> uploadCommit(UploadCommits commits) {
        return new JobKind<>("intake.commit", JobText.COMMIT, CommitOrder.class, commits::commit);
    }

    @Bean
    JobKind<UndoOrder> uploadUndo(UploadCommits commits) {
        return new JobKind<>("intake.undo", JobText.UNDO, UndoOrder.class, commits::undo);
    }
}

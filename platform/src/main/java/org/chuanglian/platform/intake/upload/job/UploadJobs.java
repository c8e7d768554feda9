package org.chuanglian.platform.intake.upload.job;

import java.util.Optional;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.intake.upload.job.UploadChecks.CheckOrder;
import org.chuanglian.platform.intake.upload.job.UploadCommits.CommitOrder;
import org.chuanglian.platform.intake.upload.job.UploadCommits.UndoOrder;
import org.chuanglian.platform.work.JobKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of jobs that work at uploads. */
@Configuration(proxyBeanMethods = false)
class UploadJobs {

    private static Optional<String> page(String upload) {
        return UploadId.read(upload).map(Upload::page);
    }

    @Bean
    JobKind<CheckOrder> uploadCheck(UploadChecks checks) {
        return new JobKind<>(
                "intake.check", JobText.CHECK, CheckOrder.class, order -> page(order.upload()), checks::run);
    }

    @Bean
    JobKind<CommitOrder> uploadCommit(UploadCommits commits) {
        return new JobKind<>(
                "intake.commit", JobText.COMMIT, CommitOrder.class, order -> page(order.upload()), commits::commit);
    }

    @Bean
    JobKind<UndoOrder> uploadUndo(UploadCommits commits) {
        return new JobKind<>(
                "intake.undo", JobText.UNDO, UndoOrder.class, order -> page(order.upload()), commits::undo);
    }
}

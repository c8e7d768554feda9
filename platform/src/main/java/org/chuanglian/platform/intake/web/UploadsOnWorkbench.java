package org.chuanglian.platform.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.Upload.Recorded;
import org.chuanglian.platform.intake.upload.job.UploadDesk;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkbenchSource;
import org.springframework.stereotype.Component;

/** Puts onto a workbench the tables that a person brought in: those that wait for him, and what became of them. */
@Component
class UploadsOnWorkbench implements WorkbenchSource {

    private static final int MOST = 100;

    private final UploadDesk desk;

    UploadsOnWorkbench(UploadDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ToDo> awaiting(SignedIn person) {
        return desk.of(person.id(), MOST).stream()
                .filter(UploadsOnWorkbench::waits)
                .map(upload -> new ToDo(
                        what(upload),
                        Words.of(UploadText.TITLE),
                        path(upload),
                        ChinaTime.day(upload.uploadedAt()),
                        Optional.empty()))
                .toList();
    }

    @Override
    public List<Started> started(SignedIn person, int limit) {
        return desk.of(person.id(), limit).stream()
                .map(upload -> new Started(
                        what(upload),
                        path(upload),
                        Words.of(UploadPages.told(upload.state())),
                        isOver(upload),
                        changed(upload)))
                .toList();
    }

    private static boolean waits(Upload upload) {
        return switch (upload.state()) {
            case MAPPING, CHECKED -> true;
            case CHECKING, COMMITTING, COMMITTED, UNDOING, UNDONE -> false;
        };
    }

    private static boolean isOver(Upload upload) {
        return switch (upload.state()) {
            case COMMITTED, UNDONE -> true;
            case MAPPING, CHECKING, CHECKED, COMMITTING, UNDOING -> false;
        };
    }

    private static Instant changed(Upload upload) {
        return upload.undoneAt().or(() -> upload.recorded().map(Recorded::at)).orElse(upload.uploadedAt());
    }

    private static Words what(Upload upload) {
        return new Words(what(upload, Language.CHINESE), what(upload, Language.ENGLISH));
    }

    private static String what(Upload upload, Language language) {
        return UploadText.ON_WORKBENCH.in(
                language, UploadText.TITLE_OF.in(language, upload.template().in(language)), upload.fileName());
    }

    private static String path(Upload upload) {
        return UploadController.PATH + "/" + upload.id();
    }
}

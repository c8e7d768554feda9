package org.chuanglian.platform.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.duplicate.DuplicateDesk;
import org.chuanglian.platform.intake.duplicate.DuplicateText;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkbenchSource;
import org.springframework.stereotype.Component;

/** Puts one line onto an officer's workbench: how many likely duplicates wait. */
@Component
class DuplicatesOnWorkbench implements WorkbenchSource {

    private final DuplicateDesk desk;
    private final Clock clock;

    DuplicatesOnWorkbench(DuplicateDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<ToDo> awaiting(SignedIn person) {
        int waiting = desk.count(IntakePolicy.remit(Reader.of(Optional.of(person))));
        return waiting == 0
                ? List.of()
                : List.of(new ToDo(
                        Words.of(DuplicateText.ON_WORKBENCH, waiting),
                        Words.of(DuplicateText.TITLE),
                        DuplicatePages.PATH,
                        LocalDate.now(clock),
                        Optional.empty()));
    }

    @Override
    public List<Started> started(SignedIn person, int limit) {
        return List.of();
    }
}

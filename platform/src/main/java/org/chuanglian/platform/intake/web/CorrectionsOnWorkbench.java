package org.chuanglian.platform.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.intake.correction.Corrections;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.WorkbenchSource;
import org.springframework.stereotype.Component;

/** Puts onto a workbench the requests that an officer has in hand or might take, and those that a person asked for. */
@Component
class CorrectionsOnWorkbench implements WorkbenchSource {

    private static final int MOST = 100;

    private final Corrections corrections;
    private final Subjects subjects;
    private final Catalogue catalogue;

    CorrectionsOnWorkbench(Corrections corrections, Subjects subjects, Catalogue catalogue) {
        this.corrections = corrections;
        this.subjects = subjects;
        this.catalogue = catalogue;
    }

    /** What another officer has in hand does not wait for this one. */
    @Override
    public List<ToDo> awaiting(SignedIn person) {
        return corrections.open(IntakePolicy.remit(Reader.of(Optional.of(person))), MOST).stream()
                .filter(request -> {
                    PersonId owner = request.handling().owner();
                    return owner == null || owner.equals(person.id());
                })
                .map(request -> new ToDo(
                        what(request),
                        Words.of(CorrectionText.LIST_TITLE),
                        path(request),
                        ChinaTime.day(request.askedAt()),
                        Optional.ofNullable(request.handling().due())))
                .toList();
    }

    @Override
    public List<Started> started(SignedIn person, int limit) {
        return corrections.of(person.id(), limit).stream()
                .map(request -> switch (request.standing()) {
                    case Standing.Open() -> started(request, CorrectionText.STATE_OPEN, false, request.askedAt());
                    case Standing.Granted granted ->
                        started(
                                request,
                                CorrectionText.STATE_GRANTED,
                                true,
                                granted.decision().at());
                    case Standing.Declined declined ->
                        started(
                                request,
                                CorrectionText.STATE_DECLINED,
                                true,
                                declined.decision().at());
                })
                .toList();
    }

    private Started started(CorrectionRequest request, CorrectionText standing, boolean over, Instant changed) {
        return new Started(what(request), path(request), Words.of(standing), over, changed);
    }

    private Words what(CorrectionRequest request) {
        return new Words(what(request, Language.CHINESE), what(request, Language.ENGLISH));
    }

    private String what(CorrectionRequest request, Language language) {
        return CorrectionText.CORRECT_WHAT.in(
                language,
                subjects.find(request.subject())
                        .map(subject -> CorrectionForms.name(language, subject))
                        .orElse(request.subject().toString()),
                catalogue
                        .indicator(request.indicator())
                        .map(indicator -> CorrectionForms.name(language, indicator))
                        .orElse(request.indicator()),
                request.period());
    }

    private static String path(CorrectionRequest request) {
        return CorrectionController.PATH + "/" + request.number();
    }
}

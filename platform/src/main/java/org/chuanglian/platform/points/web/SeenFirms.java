package org.chuanglian.platform.points.web;

import java.util.Optional;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.PointsPolicy;
import org.chuanglian.platform.points.consent.BankConsents;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Language;
import org.springframework.stereotype.Component;

/** Opens a firm to whom the policy lets see its points, and tells the record of every look that is not the firm's own. */
@Component
class SeenFirms {

    private final Subjects subjects;
    private final BankConsents consents;
    private final Acts acts;

    SeenFirms(Subjects subjects, BankConsents consents, Acts acts) {
        this.subjects = subjects;
        this.consents = consents;
        this.acts = acts;
    }

    /** The firm, if it is there and the person may see its points. */
    Subject open(SignedIn person, String subject) {
        Reader reader = Reader.of(Optional.of(person));
        Subject firm = SubjectId.read(subject)
                .flatMap(subjects::find)
                .orElseThrow(() -> missing("no subject has the id \"" + subject + "\"."));
        if (PointsPolicy.see(reader, firm.id(), firm.region(), consents.holding(firm.id()))
                instanceof Decision.Refused(var reason)) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    "the points of " + firm.id() + " are not open to this reader: " + reason.in(Language.ENGLISH)
                            + ".\nMaybe sign in as a member of the firm.");
        }
        if (!PointsPolicy.isOwn(reader, firm.id())) {
            acts.append(Act.of(ActKind.POINTS_VIEWED, person.actor())
                    .keeping("subject", firm.id().toString()));
        }
        return firm;
    }

    static PlatformException missing(String what) {
        return new PlatformException(
                ErrorCode.NOT_FOUND, what + "\nMaybe no yearly figures of it are recorded, or the address is cut off.");
    }
}

package org.chuanglian.platform.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.account.people.PeopleText;
import org.chuanglian.platform.account.people.Roster;
import org.chuanglian.platform.account.web.PeoplePages.Sent;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisations whose people sign in, for administrators. */
@Controller
class OrganisationController {

    static final String PATH = "/organisations";

    private static final int LONGEST_NAME = 200;

    private final Templates templates;
    private final Roster roster;
    private final Organisations organisations;

    OrganisationController(Templates templates, Roster roster, Organisations organisations) {
        this.templates = templates;
        this.roster = roster;
        this.organisations = organisations;
    }

    @Admits(Admission.ADMINISTRATORS)
    @GetMapping(PATH)
    Html list(Frame frame, SignedIn me) {
        Onward.require(PeoplePolicy.keepsPeople(me));
        return list(frame, Sent.NOTHING);
    }

    private Html list(Frame frame, Sent sent) {
        return Html.of(templates.accountOrganisations(new PeoplePages.Organisations(
                frame.titled(frame.t(PeopleText.ORGANISATIONS)), roster.organisations(), sent)));
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(PATH)
    Object add(Frame frame, SignedIn me, @RequestParam Map<String, String> sent) {
        Onward.require(PeoplePolicy.keepsPeople(me));
        FormFields form = new FormFields(sent);
        Optional<OrganisationKind> kind = Stream.of(OrganisationKind.values())
                .filter(each -> each.name().equals(form.text("kind")))
                .findFirst();
        Map<String, String> problems = problems(frame, form, kind);
        if (!problems.isEmpty()) {
            return list(frame, new Sent(form.typed(), problems));
        }
        Organisation made = new Organisation(
                OrganisationId.read(form.text("subject")).orElseGet(OrganisationId::next),
                form.text("name"),
                kind.orElseThrow(),
                RegionCode.read(form.text("district")));
        organisations.keep(me.actor(), made);
        return Onward.to(frame, PATH + "/" + made.id());
    }

    private static Map<String, String> problems(Frame frame, FormFields form, Optional<OrganisationKind> kind) {
        Map<String, String> problems = new LinkedHashMap<>();
        String name = form.text("name");
        if (name.isEmpty() || FormFields.characters(name) > LONGEST_NAME) {
            problems.put("name", frame.t(PeopleText.BAD_ORGANISATION_NAME));
        }
        if (kind.isEmpty()) {
            problems.put("kind", frame.t(PeopleText.BAD_KIND));
        }
        String district = form.text("district");
        boolean needed = kind.filter(OrganisationKind.DISTRICT::equals).isPresent() || !district.isEmpty();
        if (needed && RegionCode.read(district).isEmpty()) {
            problems.put("district", frame.t(PeopleText.BAD_DISTRICT));
        }
        String subject = form.text("subject");
        if (!subject.isEmpty() && OrganisationId.read(subject).isEmpty()) {
            problems.put("subject", frame.t(PeopleText.BAD_SUBJECT));
        }
        return problems;
    }
}

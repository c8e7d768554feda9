package org.chuanglian.platform.account.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Organisations.Change;
import org.chuanglian.platform.account.Organisations.Edition;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.people.PeoplePolicy;
import org.chuanglian.platform.account.people.PeopleText;
import org.chuanglian.platform.account.people.Roster;
import org.chuanglian.platform.account.web.PeoplePages.Sent;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organisations whose people sign in, for administrators. */
@Controller
class OrganisationController {

    static final String PATH = "/organisations";

    private static final String EDIT = PATH + "/{id}/edit";
    private static final int LONGEST_NAME = 200;
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

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
        Refusal.require(PeoplePolicy.keepsPeople(me));
        return list(frame, Sent.NOTHING);
    }

    private Html list(Frame frame, Sent sent) {
        return Html.of(templates.accountOrganisations(new PeoplePages.Organisations(
                frame.titled(frame.t(PeopleText.ORGANISATIONS)), roster.organisations(), sent)));
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(PATH)
    View add(Frame frame, SignedIn me, @RequestParam Map<String, String> sent) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        FormFields form = new FormFields(sent);
        Optional<OrganisationKind> kind = Stream.of(OrganisationKind.values())
                .filter(each -> each.name().equals(form.text("kind")))
                .findFirst();
        Map<String, String> problems = problems(frame, form, kind);
        String subject = form.text("subject");
        if (!subject.isEmpty() && OrganisationId.read(subject).isEmpty()) {
            problems.put("subject", frame.t(PeopleText.BAD_SUBJECT));
        }
        if (!problems.isEmpty()) {
            return list(frame, new Sent(form.typed(), problems));
        }
        Organisation made = new Organisation(
                OrganisationId.read(subject).orElseGet(OrganisationId::next),
                form.text("name"),
                kind.orElseThrow(),
                RegionCode.read(form.text("district")));
        return organisations.add(me.actor(), made)
                ? Onward.to(frame, PATH + "/" + made.id())
                : list(frame, new Sent(form.typed(), Map.of("subject", frame.t(PeopleText.SUBJECT_TAKEN))));
    }

    @Admits(Admission.ADMINISTRATORS)
    @GetMapping(EDIT)
    Html edit(Frame frame, SignedIn me, @PathVariable String id) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        Edition read = found(id);
        return edit(frame, read, filled(read.organisation()), List.of());
    }

    private Html edit(Frame frame, Edition read, Sent sent, List<Difference> differences) {
        return Html.of(templates.accountOrganisation(
                new PeoplePages.OneOrganisation(frame.titled(read.organisation().name()), read, sent, differences)));
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(EDIT)
    View change(Frame frame, SignedIn me, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Refusal.require(PeoplePolicy.keepsPeople(me));
        Edition now = found(id);
        FormFields form = new FormFields(sent);
        // without a version nobody has seen anything
        int version = VERSION.matcher(form.text("version")).matches() ? Integer.parseInt(form.text("version")) : 0;
        Edition read = new Edition(now.organisation(), version);
        Map<String, String> problems =
                problems(frame, form, Optional.of(now.organisation().kind()));
        if (!problems.isEmpty()) {
            return edit(frame, read, new Sent(form.typed(), problems), List.of());
        }
        return switch (organisations.change(
                me.actor(), read, form.text("name"), RegionCode.read(form.text("district")))) {
            case Change.Made() ->
                Onward.to(frame, PATH + "/" + now.organisation().id());
            case Change.Overtaken(Edition theirs) ->
                edit(frame, theirs, new Sent(form.typed(), Map.of()), differences(frame, theirs.organisation(), form));
        };
    }

    private static List<Difference> differences(Frame frame, Organisation theirs, FormFields form) {
        Sent now = filled(theirs);
        return Difference.among(
                new Difference(frame.t(PeopleText.NAME), now.value("name"), form.text("name")),
                new Difference(frame.t(PeopleText.DISTRICT), now.value("district"), form.text("district")));
    }

    private static Sent filled(Organisation organisation) {
        return new Sent(
                Map.of(
                        "name",
                        organisation.name(),
                        "district",
                        organisation.district().map(RegionCode::code).orElse("")),
                Map.of());
    }

    private Edition found(String id) {
        return OrganisationId.read(id)
                .flatMap(organisations::edition)
                .orElseThrow(() -> Refusal.missing("organisation " + id));
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
        return problems;
    }
}

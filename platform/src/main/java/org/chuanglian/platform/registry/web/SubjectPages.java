package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.ContestedReadings;
import org.chuanglian.platform.registry.ContestedReadings.Contested;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Facts.Corrected;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.registry.RegistryRoom;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.Relations;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Subjects.StageStep;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a subject together from the registry's readers. */
@Component
class SubjectPages {

    private final Subjects subjects;
    private final RegistryView registry;
    private final Relations relations;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Merges merges;
    private final List<ContestedReadings> contested;
    private final Clock clock;

    SubjectPages(
            Subjects subjects,
            RegistryView registry,
            Relations relations,
            Catalogue catalogue,
            Regions regions,
            Merges merges,
            ObjectProvider<ContestedReadings> contested,
            Clock clock) {
        this.subjects = subjects;
        this.registry = registry;
        this.relations = relations;
        this.catalogue = catalogue;
        this.regions = regions;
        this.merges = merges;
        this.contested = contested.stream().toList();
        this.clock = clock;
    }

    /** Now, as everybody knows it. */
    AsOf asOfNow() {
        return asOf(null, registry);
    }

    AsOf asOf(@Nullable String asked, RegistryView view) {
        return AsOf.read(asked, clock.instant(), view.facts().knownUntil(), clock.getZone());
    }

    /** The frame of a page in the registry's room. */
    static Frame framed(Frame frame, String title) {
        return frame.in(RegistryRoom.ROOM, title);
    }

    SubjectPage page(Frame frame, Subject subject, @Nullable String asked, Reader reader) {
        RegistryView view = registry.of(reader);
        Facts facts = view.facts();
        AsOf asOf = asOf(asked, view);
        SubjectWords words = new SubjectWords(frame.language());
        SubjectLinks links = new SubjectLinks(frame, asOf);
        ValueFormat format = new ValueFormat(frame.language(), catalogue.units());
        List<Fact> known = facts.of(subject.id(), asOf.at());
        List<Corrected> corrected = facts.corrected(subject.id(), asOf.at());
        FactsView factsView = new FactsView(subject, words, links, format, known, corrected, contested(subject.id()));
        RelationsView relationsView = new RelationsView(subject, words, links, relations);
        List<StageStep> steps = subjects.stages(subject.id()).stream()
                .filter(step -> step.recording().recordedAt().compareTo(asOf.at()) <= 0)
                .toList();
        return new SubjectPage(
                frame,
                masthead(subject, words, links),
                factsView.figures(),
                steps.isEmpty() ? null : new LifeView(words).told(steps),
                factsView.facts(known.isEmpty() ? List.of() : view.catalogue().indicators()),
                subject.kind() == SubjectKind.REGION ? institutions(subject, words, links) : null,
                new TimelineView(words, links, relationsView).told(known, corrected, steps),
                relationsView.told(),
                products(subject.id(), words, links),
                classes(subject.id()),
                asOf.asked() == null
                                && RegistryPolicy.record(reader, subject.region())
                                        .isAllowed()
                        ? record(frame, subject, words, steps.isEmpty())
                        : null,
                merges(frame, subject, reader));
    }

    /** To the merges of the subject: for everybody where there are any, else for who may make one. */
    private SubjectPage.@Nullable OfficerLink merges(Frame frame, Subject subject, Reader reader) {
        boolean mayMerge = subject.kind() != SubjectKind.REGION
                && RegistryPolicy.record(reader, subject.region()).isAllowed();
        return mayMerge || !merges.of(subject.id()).isEmpty()
                ? new SubjectPage.OfficerLink(frame.href(MergePages.path(subject.id())), frame.t(MergeText.TITLE))
                : null;
    }

    /** Where an officer records the life of an institution; other subjects have none. */
    private static SubjectPage.@Nullable OfficerLink record(
            Frame frame, Subject subject, SubjectWords words, boolean first) {
        return subject.kind().group() == SubjectKind.Group.ORGANISATION
                ? new SubjectPage.OfficerLink(
                        frame.href(ImportedPages.PATH + "/" + subject.id()),
                        words.t(first ? SubjectText.LIFE_FIRST : SubjectText.LIFE_NEXT))
                : null;
    }

    private List<Contested> contested(SubjectId subject) {
        return contested.stream().flatMap(teller -> teller.of(subject).stream()).toList();
    }

    private SubjectPage.Masthead masthead(Subject subject, SubjectWords words, SubjectLinks links) {
        String address = "/registry/subjects/" + subject.id();
        List<String> meta = new ArrayList<>();
        meta.add(words.kind(subject.kind()));
        RegionCode region = subject.region();
        if (region != null && subject.kind() != SubjectKind.REGION) {
            meta.add(place(region, words));
        } else if (region == null) {
            meta.add(words.t(SubjectText.PLACE_UNKNOWN));
        }
        if (subject.field() != null) {
            meta.add(subject.field());
        }
        List<SubjectPage.KeyLine> keys = subject.keys().stream()
                .flatMap(key ->
                        words.scheme(key.scheme()).map(scheme -> new SubjectPage.KeyLine(scheme, key.value())).stream())
                .toList();
        AsOf asOf = links.asOf();
        return new SubjectPage.Masthead(
                subject.id().toString(),
                links.frame().href(address),
                words.name(subject),
                subject.sample(),
                meta,
                words.t(SubjectText.LAST_RECORDED, links.day(subject.updatedAt())),
                otherNames(subject, words),
                keys,
                told(asOf, words),
                links.correction(subject.id()),
                links.frame().href(address + "/dossier.json" + asOf.parameter()),
                links.frame().href(address + "/dossier.csv" + asOf.parameter()));
    }

    private static List<String> otherNames(Subject subject, SubjectWords words) {
        List<String> names = new ArrayList<>(subject.otherNames());
        if (!words.name(subject).equals(subject.name())) {
            names.addFirst(subject.name());
        } else if (subject.nameEn() != null && !subject.nameEn().equals(subject.name())) {
            names.add(subject.nameEn());
        }
        return List.copyOf(names);
    }

    /** The place by name, its province before it; by its code when it is in no table. */
    private String place(RegionCode region, SubjectWords words) {
        String own = regionName(region, words);
        return region.isProvince() ? own : words.t(SubjectText.PLACE_IN, regionName(region.province(), words), own);
    }

    private String regionName(RegionCode code, SubjectWords words) {
        Regions.Region region = regions.named(code);
        return words.language() == Language.ENGLISH && region.nameEn() != null ? region.nameEn() : region.name();
    }

    private static SubjectPage.AsOf told(AsOf asOf, SubjectWords words) {
        String refusal = switch (asOf.refusal()) {
            case null -> null;
            case AsOf.Refusal.Unreadable unreadable -> words.t(SubjectText.AS_OF_UNREADABLE, unreadable.text());
            case AsOf.Refusal.Future future -> words.t(SubjectText.AS_OF_FUTURE, SubjectLinks.minute(future.time()));
        };
        String note = asOf.asked() == null ? null : words.t(SubjectText.AS_OF_NOTE, SubjectLinks.minute(asOf.asked()));
        return new SubjectPage.AsOf(asOf.local(), note, refusal);
    }

    /** The region that a subject is. */
    private static @Nullable RegionCode own(Subject subject) {
        return subject.keys().stream()
                .filter(key -> key.scheme() == SubjectKey.Scheme.GBT2260)
                .flatMap(key -> RegionCode.read(key.value()).stream())
                .findFirst()
                .orElse(subject.region());
    }

    /** What lies in a region by kind; the region itself and its parts are no institutions. */
    private SubjectPage.Institutions institutions(Subject subject, SubjectWords words, SubjectLinks links) {
        RegionCode region = own(subject);
        Map<SubjectKind, Long> kinds = new EnumMap<>(SubjectKind.class);
        if (region != null) {
            subjects.tallies().stream()
                    .filter(tally -> tally.kind() != SubjectKind.REGION)
                    .filter(tally -> RegionCode.read(tally.region())
                            .filter(region::contains)
                            .isPresent())
                    .forEach(tally -> kinds.merge(tally.kind(), tally.subjects(), Long::sum));
        }
        long total = kinds.values().stream().mapToLong(Long::longValue).sum();
        List<SubjectPage.KindCount> counts = kinds.entrySet().stream()
                .map(entry -> new SubjectPage.KindCount(
                        words.kind(entry.getKey()),
                        ValueFormat.grouped(BigDecimal.valueOf(entry.getValue())),
                        links.frame().href("/registry?kind=" + entry.getKey().code() + "&region=" + region)))
                .toList();
        return new SubjectPage.Institutions(words.t(SubjectText.INSTITUTIONS_SUB, total), counts);
    }

    private List<SubjectPage.Product> products(SubjectId id, SubjectWords words, SubjectLinks links) {
        return subjects.products(id).stream()
                .map(product -> new SubjectPage.Product(
                        product.name(),
                        product.revenueShare() == null ? null : RelationsView.percent(product.revenueShare()) + "%",
                        words.name(product.source()),
                        links.source(product.source())))
                .toList();
    }

    private List<SubjectPage.Chip> classes(SubjectId id) {
        return subjects.classes(id).stream()
                .map(code -> new SubjectPage.Chip(code.scheme(), code.code(), code.name()))
                .toList();
    }
}

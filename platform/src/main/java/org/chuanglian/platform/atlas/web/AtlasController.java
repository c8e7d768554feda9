package org.chuanglian.platform.atlas.web;

import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.atlas.AtlasPolicy;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.atlas.evidence.Evidence;
import org.chuanglian.platform.atlas.evidence.EvidenceCorrections;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows chains, their boards and their segments. */
@Controller
class AtlasController {

    private final AtlasLook look;
    private final Regions regions;
    private final RegionMaps maps;
    private final Evidence evidence;
    private final EvidenceCorrections corrections;
    private final Templates templates;

    AtlasController(
            AtlasLook look,
            Regions regions,
            RegionMaps maps,
            Evidence evidence,
            EvidenceCorrections corrections,
            Templates templates) {
        this.look = look;
        this.maps = maps;
        this.evidence = evidence;
        this.corrections = corrections;
        this.regions = regions;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/atlas")
    Html chains(Frame frame, @RequestParam(required = false) @Nullable String region) {
        Frame framed = frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.ATLAS));
        return look.at(region)
                .map(looked -> Html.of(templates.atlasChains(new ChainsPages(framed, regions, looked).page())))
                .orElseGet(() -> empty(framed));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/atlas/{chain}")
    Html board(
            Frame frame,
            Reader reader,
            @PathVariable String chain,
            @RequestParam(required = false) @Nullable String region) {
        return look.at(region)
                .map(looked -> board(frame, reader, looked, looked.chain(chain)))
                .orElseGet(() -> empty(frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.ATLAS))));
    }

    private Html board(Frame frame, Reader reader, Looked looked, Chain chain) {
        Frame framed = frame.in(AtlasRooms.ATLAS, chain.title().in(frame.language()));
        return Html.of(templates.atlasBoard(new BoardPages(framed, regions, looked, chain)
                .page(AtlasPolicy.watch(reader).isAllowed())));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/atlas/{chain}/{segment}")
    Html segment(
            Frame frame,
            Reader reader,
            @PathVariable String chain,
            @PathVariable String segment,
            @RequestParam(required = false) @Nullable String region) {
        return look.at(region)
                .map(looked -> segment(frame, reader, looked, looked.chain(chain), segment))
                .orElseGet(() -> empty(frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.ATLAS))));
    }

    private Html segment(Frame frame, Reader reader, Looked looked, Chain chain, String segment) {
        SegmentReading reading = found(looked, chain, segment);
        Frame framed = frame.in(AtlasRooms.ATLAS, reading.segment().name().in(frame.language()));
        return Html.of(templates.atlasSegment(new SegmentPages(framed, regions, looked, chain, reading)
                .page(
                        maps,
                        evidence.of(
                                new Node(chain.code(), segment),
                                looked.diagnosis().at()),
                        AtlasPolicy.act(reader).isAllowed())));
    }

    private static SegmentReading found(Looked looked, Chain chain, String segment) {
        return looked.diagnosis()
                .of(looked.province(), chain.code(), segment)
                .orElseThrow(() -> AtlasLook.missing("the chain " + chain.code() + " has no segment \"" + segment
                        + "\".\nMaybe it is of another version."));
    }

    /** Says whether a document belongs to a segment. */
    @Admits(Admission.DEPARTMENT)
    @PostMapping("/atlas/{chain}/{segment}/evidence")
    View correct(
            Frame frame,
            SignedIn officer,
            @PathVariable String chain,
            @PathVariable String segment,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String belongs) {
        Looked looked = look.at(region)
                .orElseThrow(() -> AtlasLook.missing("there is no atlas yet.\nMaybe load the data pack."));
        Node node = new Node(
                looked.chain(chain).code(),
                found(looked, looked.chain(chain), segment).segment().code());
        SubjectId found = SubjectId.read(document)
                .filter(id -> evidence.of(node, looked.diagnosis().at()).stream()
                        .anyMatch(attached ->
                                attached.attachment().document().id().equals(id)))
                .orElseThrow(() -> AtlasLook.missing(
                        "no document \"" + document + "\" stands at the segment.\nMaybe the page was changed."));
        corrections.say(node, found, belongs.equals("yes"), officer.id());
        return Onward.to(
                frame,
                "/atlas/" + node.chain() + "/" + node.segment() + "?region=" + looked.province() + "#h-evidence");
    }

    private Html empty(Frame frame) {
        return Html.of(templates.atlasEmpty(new EmptyPage(frame)));
    }
}

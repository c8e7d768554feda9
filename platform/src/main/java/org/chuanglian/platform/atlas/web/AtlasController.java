package org.chuanglian.platform.atlas.web;

import org.chuanglian.pages.Templates;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.SegmentReading;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows chains, their boards and their segments. */
@Controller
class AtlasController {

    private final AtlasLook look;
    private final Regions regions;
    private final Templates templates;

    AtlasController(AtlasLook look, Regions regions, Templates templates) {
        this.look = look;
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
    Html board(Frame frame, @PathVariable String chain, @RequestParam(required = false) @Nullable String region) {
        return look.at(region)
                .map(looked -> board(frame, looked, looked.chain(chain)))
                .orElseGet(() -> empty(frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.ATLAS))));
    }

    private Html board(Frame frame, Looked looked, Chain chain) {
        Frame framed = frame.in(AtlasRooms.ATLAS, chain.title().in(frame.language()));
        return Html.of(templates.atlasBoard(new BoardPages(framed, regions, looked, chain).page()));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/atlas/{chain}/{segment}")
    Html segment(
            Frame frame,
            @PathVariable String chain,
            @PathVariable String segment,
            @RequestParam(required = false) @Nullable String region) {
        return look.at(region)
                .map(looked -> segment(frame, looked, looked.chain(chain), segment))
                .orElseGet(() -> empty(frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.ATLAS))));
    }

    private Html segment(Frame frame, Looked looked, Chain chain, String segment) {
        SegmentReading reading = looked.diagnosis()
                .of(looked.province(), chain.code(), segment)
                .orElseThrow(() -> AtlasLook.missing("the chain " + chain.code() + " has no segment \"" + segment
                        + "\".\nMaybe it is of another version."));
        Frame framed = frame.in(AtlasRooms.ATLAS, reading.segment().name().in(frame.language()));
        return Html.of(templates.atlasSegment(new SegmentPages(framed, regions, looked, chain, reading).page()));
    }

    private Html empty(Frame frame) {
        return Html.of(templates.atlasEmpty(new EmptyPage(frame)));
    }
}

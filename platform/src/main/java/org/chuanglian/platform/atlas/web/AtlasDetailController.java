package org.chuanglian.platform.atlas.web;

import java.util.List;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.web.AtlasLook.Looked;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Compares provinces, ranks them, and hands the numbers out as files. */
@Controller
class AtlasDetailController {

    private final AtlasLook look;
    private final Regions regions;
    private final Templates templates;
    private final Acts acts;

    AtlasDetailController(AtlasLook look, Regions regions, Templates templates, Acts acts) {
        this.look = look;
        this.regions = regions;
        this.templates = templates;
        this.acts = acts;
    }

    /** Two provinces in a chain: the first chain and the next province where the address does not say. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/atlas/compare")
    Html compare(
            Frame frame,
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String with) {
        Frame framed = frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.COMPARE));
        return look.at(region)
                .map(looked -> Html.of(templates.atlasCompare(new ComparePages(
                                framed,
                                regions,
                                looked,
                                second(looked, with),
                                chain == null ? looked.diagnosis().chains().getFirst() : looked.chain(chain))
                        .page())))
                .orElseGet(() -> empty(framed));
    }

    private RegionCode second(Looked looked, @Nullable String with) {
        return with == null
                ? looked.diagnosis().regions().stream()
                        .filter(code -> !code.equals(looked.province()))
                        .findFirst()
                        .orElse(looked.province())
                : look.at(with).map(Looked::province).orElse(looked.province());
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/atlas/provinces")
    Html provinces(Frame frame, @RequestParam(required = false) @Nullable String region) {
        Frame framed = frame.in(AtlasRooms.ATLAS, frame.t(AtlasText.PROVINCES));
        return look.at(region)
                .map(looked -> Html.of(templates.atlasProvinces(new ProvincesPages(framed, regions, looked).page())))
                .orElseGet(() -> empty(framed));
    }

    /** Every segment of a chain, or of all, in a province as a file. */
    @Admits(Admission.EVERYBODY)
    @GetMapping("/atlas/readings.{ending}")
    ResponseEntity<byte[]> readings(
            Frame frame,
            Optional<SignedIn> person,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable String region) {
        ReadingFiles form = ReadingFiles.of(ending);
        Looked looked = look.at(region)
                .orElseThrow(() -> AtlasLook.missing("there is no atlas yet.\nMaybe load the data pack."));
        List<Chain> chains = chain == null ? looked.diagnosis().chains() : List.of(looked.chain(chain));
        byte[] file = form.bytes(new ReadingRows(looked, chains, new Written(frame, regions)));
        acts.append(Act.of(ActKind.EXPORTED, person.<Actor>map(SignedIn::actor).orElseGet(Actor.Visitor::new))
                .telling("filter", "atlas " + (chain == null ? "all" : chain) + " " + looked.province())
                .telling("format", form.ending())
                .telling("known-at", looked.diagnosis().at()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("atlas." + form.ending())
                                .build()
                                .toString())
                .body(file);
    }

    private Html empty(Frame frame) {
        return Html.of(templates.atlasEmpty(new EmptyPage(frame)));
    }
}

package org.chuanglian.platform.atlas.web;

import java.util.Comparator;
import java.util.List;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.evidence.Attachment;
import org.chuanglian.platform.atlas.evidence.Document;
import org.chuanglian.platform.atlas.evidence.Evidence;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;

/** Makes the list of the documents at a segment: those of the province first. */
final class EvidenceParts {

    private static final int ROWS = 20;

    private final Frame frame;
    private final Written written;
    private final RegionCode province;

    EvidenceParts(Frame frame, Written written, RegionCode province) {
        this.frame = frame;
        this.written = written;
        this.province = province;
    }

    /** @param action where corrections are sent; empty for who may make none */
    EvidencePart part(List<Evidence.Attached> attached, String action) {
        long standing = attached.stream().filter(Evidence.Attached::stands).count();
        long here = attached.stream()
                .filter(Evidence.Attached::stands)
                .filter(this::isHere)
                .count();
        return new EvidencePart(
                frame.t(
                        AtlasText.KNOWLEDGE_SUB,
                        standing,
                        written.region(province),
                        here,
                        Math.min(ROWS, attached.size())),
                action,
                attached.stream()
                        .sorted(Comparator.comparing((Evidence.Attached one) -> !one.stands())
                                .thenComparing(one -> !isHere(one)))
                        .limit(ROWS)
                        .map(this::row)
                        .toList());
    }

    private boolean isHere(Evidence.Attached attached) {
        return attached.attachment().document().isIn(province);
    }

    private EvidencePart.Row row(Evidence.Attached attached) {
        Attachment attachment = attached.attachment();
        Document document = attachment.document();
        return new EvidencePart.Row(
                document.id().toString(),
                document.title(),
                frame.href("/registry/subjects/" + document.id()),
                frame.t(kind(document.kind())),
                written.joined(
                        document.holders().stream().map(Document.Holder::name).toList()),
                frame.t(
                        AtlasText.WHY_TERMS,
                        written.words(attachment.technology().name()),
                        written.joined(attachment.terms())),
                attached.correction()
                        .map(correction -> frame.t(correction.belongs() ? AtlasText.CONFIRMED : AtlasText.TAKEN_OFF))
                        .orElseGet(() -> frame.t(attachment.confidence().words())),
                attached.stands());
    }

    private static AtlasText kind(SubjectKind kind) {
        return kind.group() == SubjectKind.Group.PROJECT
                ? AtlasText.KIND_PROJECT
                : kind.group() == SubjectKind.Group.FACILITY ? AtlasText.KIND_FACILITY : AtlasText.KIND_PATENT;
    }
}

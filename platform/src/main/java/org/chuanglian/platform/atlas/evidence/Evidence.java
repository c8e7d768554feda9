package org.chuanglian.platform.atlas.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.atlas.chain.Chains;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.springframework.stereotype.Component;

/** What is attached to segments: found by terms, then corrected by hand; what was found is kept until more is recorded. */
@Component
public class Evidence {

    private static final int KEPT = 2;

    private final Documents documents;
    private final Chains chains;
    private final EvidenceCorrections corrections;
    private final Cache<KnowledgeTime, Map<Node, List<Attachment>>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Evidence(Documents documents, Chains chains, EvidenceCorrections corrections) {
        this.documents = documents;
        this.chains = chains;
        this.corrections = corrections;
    }

    /**
     * A document at a segment.
     *
     * @param correction what an officer said last of it; empty where nobody looked at it
     */
    public record Attached(Attachment attachment, Optional<Correction> correction) {

        /** Whether it counts: nobody said that it does not belong there. */
        public boolean stands() {
            return correction.map(Correction::belongs).orElse(true);
        }
    }

    /** The documents of a segment, the surest first; those that officers took off come last. */
    public List<Attached> of(Node node, KnowledgeTime at) {
        Map<org.chuanglian.platform.registry.SubjectId, Correction> made = corrections.of(node);
        List<Attached> standing = new ArrayList<>();
        List<Attached> off = new ArrayList<>();
        for (Attachment attachment : found(at).getOrDefault(node, List.of())) {
            Attached attached = new Attached(
                    attachment,
                    Optional.ofNullable(made.get(attachment.document().id())));
            (attached.stands() ? standing : off).add(attached);
        }
        standing.addAll(off);
        return standing;
    }

    private Map<Node, List<Attachment>> found(KnowledgeTime at) {
        return kept.get(at, _ -> Attachments.of(chains.all(), documents.read()));
    }
}

package org.chuanglian.platform.registry;

import java.util.function.Consumer;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/** Reads at once, of all subjects, what they sell and what they are filed under; streamed, in no given order. */
public interface Portfolios {

    /** Every product of every subject as known at T. */
    void products(KnowledgeTime at, Consumer<Product> reader);

    /** Every code of classifications whose scheme begins with a prefix, with the subject filed under it, as known at T. */
    void classes(String schemePrefix, KnowledgeTime at, Consumer<Filed> reader);

    /** Every key of a scheme with its subject, as it is known now. */
    void keys(SubjectKey.Scheme scheme, Consumer<Keyed> reader);

    /**
     * A product of a subject.
     *
     * @param revenueShare as it was stated, mostly from 0 to 1; null where none was
     * @param source the code of the source
     */
    record Product(SubjectId subject, String name, @Nullable Double revenueShare, String source) {}

    /** A subject under a code of a classification. */
    record Filed(SubjectId subject, String scheme, String code) {}

    /** A subject with a key. */
    record Keyed(SubjectId subject, SubjectKey key) {}
}

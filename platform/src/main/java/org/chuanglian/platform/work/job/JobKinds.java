package org.chuanglian.platform.work.job;

import java.util.Optional;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of jobs that the contexts declare; looked up when asked, since those who declare them may start jobs. */
@Component
class JobKinds {

    private final ObjectProvider<JobKind<?>> kinds;

    JobKinds(ObjectProvider<JobKind<?>> kinds) {
        this.kinds = kinds;
    }

    /** Empty for a kind of another version. */
    Optional<JobKind<?>> of(String code) {
        return kinds.stream()
                .<JobKind<?>>map(kind -> kind)
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    /** What a kind is called; its code for one of another version. */
    Words name(String code) {
        return of(code).map(kind -> Words.of(kind.name())).orElseGet(() -> new Words(code, code));
    }
}

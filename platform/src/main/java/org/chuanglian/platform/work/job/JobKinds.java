package org.chuanglian.platform.work.job;

import java.util.Optional;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of jobs that the contexts declare; looked up when asked, since those who declare them may start jobs. */
@Component
class JobKinds {

    private final ObjectProvider<JobKind<?>> kinds;
    private final JsonMapper json;

    JobKinds(ObjectProvider<JobKind<?>> kinds, JsonMapper json) {
        this.kinds = kinds;
        this.json = json;
    }

    /** Empty for a kind of another version. */
    Optional<JobKind<?>> of(String code) {
        return kinds.stream()
                .<JobKind<?>>map(kind -> kind)
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    /** The page of what a job is about; empty where there is none, or for a kind of another version. */
    Optional<String> about(String code, String payload) {
        return of(code).flatMap(kind -> about(kind, payload));
    }

    private <P> Optional<String> about(JobKind<P> kind, String payload) {
        return kind.about().apply(json.readValue(payload, kind.payload()));
    }

    /** What a kind is called; its code for one of another version. */
    Words name(String code) {
        return of(code).map(kind -> Words.of(kind.name())).orElseGet(() -> new Words(code, code));
    }
}

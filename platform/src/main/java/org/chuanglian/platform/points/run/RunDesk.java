package org.chuanglian.platform.points.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes orders for runs. */
@Component
public class RunDesk {

    private final Jobs jobs;
    private final JobKind<Order> kind;
    private final RunWork work;
    private final Schemes schemes;
    private final Facts facts;
    private final TransactionTemplate transaction;

    RunDesk(
            Jobs jobs,
            JobKind<Order> pointsRunKind,
            RunWork work,
            Schemes schemes,
            Facts facts,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.kind = pointsRunKind;
        this.work = work;
        this.schemes = schemes;
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the job is given: a version of a scheme, and the years in their order. */
    record Order(String scheme, List<Integer> years, UUID by) {
        Order {
            years = List.copyOf(years);
        }
    }

    /** Asks for runs of all years by the version that stands; empty while there is nothing to run over. */
    public Optional<JobId> start(PersonId by) {
        Optional<SchemeVersion> version = schemes.standing(Schemes.POINTS);
        if (version.isEmpty() || facts.knownUntil().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years =
                List.copyOf(work.years(version.get(), facts.knownUntil().get()));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(transaction.execute(
                        status -> jobs.start(kind, new Order(version.get().id().toString(), years, by.value()), by))));
    }
}

package org.chuanglian.platform.search.follow;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectsChanged;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.index.IndexFolder.Build;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads what changed in the registry into the index. An event wakes it; a slow poll finds what another instance wrote.
 * How far it has read is kept with the index itself, so that a crash repeats some reading and never skips any.
 */
@Component
public class SubjectFollower {

    private static final Logger LOG = LoggerFactory.getLogger(SubjectFollower.class);
    private static final long POLL_MILLISECONDS = 10_000;
    /** So many changes at once leave many small pieces, each of which every search has to ask. */
    private static final long MANY = 20_000;

    private final SubjectFeed feed;
    private final LiveIndex index;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();
    private volatile @Nullable Run building;
    private volatile @Nullable Instant followedAt;
    private volatile boolean stopping;

    SubjectFollower(SubjectFeed feed, LiveIndex index, Clock clock) {
        this.feed = feed;
        this.index = index;
        this.clock = clock;
    }

    /** A build that was begun. */
    private record Run(long total, Instant since) {}

    /** How the index stands now. */
    public IndexState state() {
        Run run = building;
        return new IndexState(
                index.size(),
                followedAt,
                run == null
                        ? Optional.empty()
                        : Optional.of(new IndexState.Progress(
                                done.get(), run.total, Duration.between(run.since, clock.instant()))));
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long start = System.nanoTime();
        catchUp();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "Search index: %,d subjects%s, %.1f s%n",
                        index.size(),
                        index.wasFresh() ? ", built anew" : "",
                        (System.nanoTime() - start) / 1e9);
    }

    @Async
    @TransactionalEventListener(fallbackExecution = true)
    void changed(SubjectsChanged event) {
        LOG.debug("Subjects changed at {}", event.knownAt());
        catchUp();
    }

    @Scheduled(initialDelay = POLL_MILLISECONDS, fixedDelay = POLL_MILLISECONDS)
    void poll() {
        catchUp();
    }

    /** Reads on from where the index is. When one is reading and another waits for its turn, a third has nothing to add. */
    public void catchUp() {
        if (!waiting.compareAndSet(false, true)) {
            return;
        }
        turn.lock();
        try {
            waiting.set(false);
            boolean first = index.position() == SubjectFeed.START;
            if (first) {
                building = new Run(feed.size(), clock.instant());
            }
            done.set(0);
            long position = readInto(index);
            if (position < index.position()) {
                LOG.warn(
                        "The registry stands at {}, before the index at {}. Maybe it was restored; all is read again.",
                        position,
                        index.position());
                fill(index.begin());
            } else if (done.get() > 0) {
                index.keep(position);
                if (done.get() >= MANY) {
                    index.beginCompacting();
                }
            } else {
                index.keepMerged();
            }
        } catch (CancellationException stopped) {
            LOG.info("Following the registry was cut short; it goes on at the next start.");
        } catch (IOException refused) {
            throw new UncheckedIOException("a new index cannot be built.\nMaybe the disk is full.", refused);
        } finally {
            building = null;
            turn.unlock();
        }
    }

    /** Builds the index anew beside the one in use, then puts it in its place. Returns at once. */
    @Async
    public void rebuild() {
        if (!turn.tryLock()) {
            LOG.info("The index is being written already; a rebuild was not begun.");
            return;
        }
        try {
            building = new Run(feed.size(), clock.instant());
            done.set(0);
            fill(index.begin());
        } catch (CancellationException stopped) {
            LOG.info("A rebuild of the search index was cut short; the index in use stays.");
        } catch (IOException refused) {
            throw new UncheckedIOException("a new index cannot be built.\nMaybe the disk is full.", refused);
        } finally {
            building = null;
            turn.unlock();
        }
    }

    private void fill(Build build) throws IOException {
        boolean used = false;
        try {
            long position = readInto(build.index());
            build.index().compact();
            build.index().keep(position);
            index.swap(build);
            used = true;
        } finally {
            if (!used) {
                build.index().close();
            }
        }
    }

    private long readInto(SubjectIndex target) {
        long position = feed.readSince(
                target.position(),
                entry -> {
                    if (stopping) {
                        throw new CancellationException("the platform stops");
                    }
                    target.put(entry);
                    done.incrementAndGet();
                },
                withdrawn -> {
                    target.delete(withdrawn);
                    done.incrementAndGet();
                });
        followedAt = clock.instant();
        return position;
    }

    @PreDestroy
    void stop() {
        stopping = true;
        turn.lock();
        try {
            LOG.debug("The index is as far as {}", index.position());
        } finally {
            turn.unlock();
        }
    }
}

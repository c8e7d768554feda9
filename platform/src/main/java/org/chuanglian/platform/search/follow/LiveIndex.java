package org.chuanglian.platform.search.follow;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.search.index.IndexFolder;
import org.chuanglian.platform.search.index.IndexFolder.Build;
import org.springframework.stereotype.Component;

/** The index that searches use, whichever build that is at the moment. */
@Component
class LiveIndex implements SubjectIndex {

    private final IndexFolder folder;
    private final ReadWriteLock changing = new ReentrantReadWriteLock();
    private final boolean fresh;
    private Build live;

    LiveIndex(SearchSettings settings, SubjectFeed feed) throws IOException {
        folder = new IndexFolder(settings.folder(), RegionMaps.CITY, feed.origin());
        var kept = folder.current();
        fresh = kept.isEmpty();
        live = fresh ? folder.begin() : kept.get();
        if (fresh) {
            folder.use(live);
            folder.clear(live.path());
        }
    }

    /** True when nothing was there to go on from at the start. */
    boolean wasFresh() {
        return fresh;
    }

    /** Begins a build beside the one in use. */
    Build begin() throws IOException {
        return folder.begin();
    }

    /** Puts a finished build in the place of the one in use, which is closed and removed. */
    void swap(Build finished) throws IOException {
        changing.writeLock().lock();
        try {
            folder.use(finished);
            Build old = live;
            live = finished;
            old.index().close();
            folder.clear(finished.path());
        } finally {
            changing.writeLock().unlock();
        }
    }

    @PreDestroy
    void close() throws IOException {
        changing.writeLock().lock();
        try {
            live.index().close();
        } finally {
            changing.writeLock().unlock();
        }
    }

    private <T> T with(Function<Build, T> use) {
        changing.readLock().lock();
        try {
            return use.apply(live);
        } finally {
            changing.readLock().unlock();
        }
    }

    @Override
    public void put(Entry entry) {
        with(build -> {
            build.index().put(entry);
            return build;
        });
    }

    @Override
    public void delete(SubjectId id) {
        with(build -> {
            build.index().delete(id);
            return build;
        });
    }

    @Override
    public void keep(long position) {
        with(build -> {
            build.index().keep(position);
            return build;
        });
    }

    /** Begins to make one piece of the index, beside the searches. */
    void beginCompacting() {
        with(build -> {
            build.index().beginCompacting();
            return build;
        });
    }

    /** Keeps what compacting has finished. */
    void keepMerged() {
        with(build -> {
            build.index().keepMerged();
            return build;
        });
    }

    @Override
    public long position() {
        return with(build -> build.index().position());
    }

    @Override
    public long size() {
        return with(build -> build.index().size());
    }

    @Override
    public Found search(Search search) {
        return with(build -> build.index().search(search));
    }

    @Override
    public List<Hit> suggest(String text, int most) {
        return with(build -> build.index().suggest(text, most));
    }
}

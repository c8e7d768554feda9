package org.chuanglian.platform.intake.pack;

import jakarta.annotation.PreDestroy;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.intake.PackSettled;
import org.chuanglian.table.TablePack;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the pack beside the web server once that is up, so that pages are served meanwhile. */
@Component
@EnableConfigurationProperties(PackSettings.class)
class PackStart {

    private static final Logger LOG = LoggerFactory.getLogger(PackStart.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final PackSettings settings;
    private final PackLoader loader;
    private final PackProgress progress;
    private final ApplicationEventPublisher events;
    private volatile boolean stopping;
    private volatile @Nullable Thread loading;

    PackStart(PackSettings settings, PackLoader loader, PackProgress progress, ApplicationEventPublisher events) {
        this.settings = settings;
        this.loader = loader;
        this.progress = progress;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        loading = Thread.ofVirtual()
                .name("open-data-pack")
                .uncaughtExceptionHandler(this::failed)
                .start(() -> load(settings.pack(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    private void load(Path directory, PrintStream out) {
        if (!Files.isRegularFile(directory.resolve(TablePack.DESCRIPTION))) {
            out.println("Open data pack: none in " + directory.toAbsolutePath().normalize() + ", nothing to load");
            events.publishEvent(new PackSettled(0, 0, 0));
            return;
        }
        PackConsole console = new PackConsole(out);
        Map<String, TableOutcome> outcomes = loader.load(directory, new Both(List.of(progress, console)));
        progress.over();
        console.sum(outcomes);
        int loaded = Math.toIntExact(PackConsole.count(outcomes, TableOutcome.Loaded.class));
        int unchanged = Math.toIntExact(PackConsole.count(outcomes, TableOutcome.Unchanged.class));
        events.publishEvent(new PackSettled(outcomes.size(), loaded, outcomes.size() - loaded - unchanged));
        if (loaded > 0) {
            // Most of the heap is now what a load needs and a page does not; the machine gets it back.
            System.gc();
        }
    }

    /** Whole tables are loaded or nothing of them, so that stopping anywhere is safe. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        Thread running = loading;
        if (running != null && running.isAlive()) {
            running.interrupt();
            running.join(STOPS_WITHIN);
        }
    }

    private void failed(Thread thread, Throwable failure) {
        progress.over();
        if (stopping) {
            LOG.info("Loading the open data pack was cut short; it goes on at the next start.");
        } else {
            LOG.error("Loading the open data pack failed; it goes on from there at the next start.", failure);
        }
    }

    /** Tells several listeners. */
    private record Both(List<LoadListener> listeners) implements LoadListener {
        @Override
        public void begins(String table, int number, int tables) {
            listeners.forEach(listener -> listener.begins(table, number, tables));
        }

        @Override
        public void rows(String table, long rows) {
            listeners.forEach(listener -> listener.rows(table, rows));
        }

        @Override
        public void ends(String table, TableOutcome outcome) {
            listeners.forEach(listener -> listener.ends(table, outcome));
        }
    }
}

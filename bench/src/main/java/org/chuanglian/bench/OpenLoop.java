package org.chuanglian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks at a constant rate whether or not the answers keep up, and counts each wait from the moment the question was due,
 * so that a stall is not hidden by the questions it kept from being asked.
 */
final class OpenLoop {

    private static final long MOST_MICROS = TimeUnit.SECONDS.toMicros(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;

    OpenLoop(String address) {
        this.address = address;
    }

    /** Asks {@code rate} times a second for {@code seconds}; latencies in microseconds. Fails on any answer but 200. */
    Histogram run(Supplier<String> paths, int rate, int seconds) throws InterruptedException {
        Histogram waits = new ConcurrentHistogram(MOST_MICROS, 3);
        ConcurrentHashMap<String, String> failures = new ConcurrentHashMap<>();
        long begun = System.nanoTime();
        long step = TimeUnit.SECONDS.toNanos(1) / rate;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long number = 0; number < (long) rate * seconds; number++) {
                long due = begun + number * step;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                String path = paths.get();
                threads.execute(() -> ask(path, due, waits, failures));
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("answers other than 200: " + failures);
        }
        return waits;
    }

    /** One answer, as text. */
    String text(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void ask(String path, long due, Histogram waits, ConcurrentHashMap<String, String> failures) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                failures.put(path, "status " + answer.statusCode());
            }
        } catch (IOException refused) {
            failures.put(path, refused.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        waits.recordValue(Math.min(MOST_MICROS, (System.nanoTime() - due) / 1_000));
    }
}

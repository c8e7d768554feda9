package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chuanglian.platform.account.signin.SignInAttempts;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SignInAttemptsModuleIT {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    private SignInAttempts attempts;

    private final String name = "tried-" + MADE.incrementAndGet();
    private final String address = "192.0.2." + MADE.get();

    @Test
    void locksAfterFiveWrongTries() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin(name, address)).isEmpty();
        }
        assertThat(attempts.begin(name, "198.51.100.1")).isPresent();
        assertThat(attempts.begin(name.toUpperCase(java.util.Locale.ROOT), "198.51.100.2"))
                .as("the same name in other letters")
                .isPresent();
        assertThat(attempts.begin(name + "-other", address)).isEmpty();
    }

    @Test
    void forgetsAnAccountsFailuresWhenItSignsIn() {
        for (int i = 0; i < 4; i++) {
            attempts.begin(name, address);
        }
        attempts.begin(name, address);
        attempts.succeeded(name, address);
        assertThat(attempts.begin(name, address)).isEmpty();
    }

    @Test
    void locksAnAddressWhateverNamesItTries() {
        String network = "2001:db8:0:" + MADE.get();
        IntStream.range(0, 60).forEach(i -> attempts.begin(name + "-" + i, network + "::" + (i + 1)));
        assertThat(attempts.begin(name + "-more", network + "::ffff")).isPresent();
        assertThat(attempts.begin(name + "-more", "2001:db8:1::1")).isEmpty();
    }

    @Test
    void letsOnlyTheFreeTriesThroughWhenManyComeAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 40)
                    .mapToObj(i ->
                            threads.submit(() -> attempts.begin(name, address).isEmpty()))
                    .toList();
            int through = 0;
            for (Future<Boolean> each : tries) {
                through += each.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(5);
        }
    }
}

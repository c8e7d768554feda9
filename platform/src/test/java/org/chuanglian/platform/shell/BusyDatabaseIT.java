package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More readers than connections: whoever waits too long is told so, and not that something broke. */
@PlatformTest
class BusyDatabaseIT {

    private static final long SHORT_MILLIS = 250;

    @Autowired
    private Site site;

    @Autowired
    private HikariDataSource pool;

    @Test
    void saysThatItIsTooBusyWhileNoConnectionIsFreeAndServesAgainAfterwards() throws SQLException {
        HikariConfigMXBean settings = pool.getHikariConfigMXBean();
        long usual = settings.getConnectionTimeout();
        Deque<Connection> taken = new ArrayDeque<>();
        try {
            settings.setConnectionTimeout(SHORT_MILLIS);
            while (taken.size() < settings.getMaximumPoolSize()) {
                taken.push(pool.getConnection());
            }
            Site.Answer page = site.get("/registry?q=满");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text("h1")).isEqualTo("现在太忙");
            assertThat(site.get("/api/v1/subjects?q=满").body()).contains("\"TOO_MUCH\"");
        } finally {
            settings.setConnectionTimeout(usual);
            while (!taken.isEmpty()) {
                taken.pop().close();
            }
        }
        assertThat(site.get("/registry?q=满").status()).isEqualTo(200);
    }
}

package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.chuanglian.postgres.EmbeddedPostgres.Options;

/**
 * The program that gets killed: starts the server of a directory, says {@code started} or {@code refused …}, and writes
 * rows, saying each one after the server has acknowledged it. When the server is lost it starts it again. Ends with its
 * input.
 */
final class ServerProgram {
    private ServerProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.durable(Path.of(arguments[0]));
        int writers = Integer.parseInt(arguments[1]);
        EmbeddedPostgres postgres;
        try {
            postgres = EmbeddedPostgres.start(options);
        } catch (PostgresStartException refused) {
            say("refused " + refused.getMessage().replace('\n', ' '));
            return;
        }
        say("started");
        if (writers == 0) {
            System.in.transferTo(System.err);
            postgres.close();
            return;
        }
        while (true) {
            writeUntilLost(postgres, writers);
            postgres.close();
            postgres = EmbeddedPostgres.start(options);
            say("started");
        }
    }

    private static void writeUntilLost(EmbeddedPostgres postgres, int writers) throws InterruptedException {
        CountDownLatch lost = new CountDownLatch(writers);
        for (int writer = 0; writer < writers; writer++) {
            Thread.startVirtualThread(() -> {
                write(postgres);
                lost.countDown();
            });
        }
        lost.await();
    }

    private static void write(EmbeddedPostgres postgres) {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?)")) {
            while (true) {
                UUID row = UUID.randomUUID();
                insert.setObject(1, row);
                insert.executeUpdate();
                say(row.toString());
            }
        } catch (SQLException serverLost) {
            // The caller starts it again.
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

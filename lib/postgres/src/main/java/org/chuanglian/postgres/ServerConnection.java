package org.chuanglian.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import org.postgresql.ds.PGSimpleDataSource;

/** What the wrapper itself asks of a running server, as its superuser. */
final class ServerConnection implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "chuanglian";
    static final String DATABASE = "chuanglian";

    private static final int SECONDS_TO_CONNECT = 10;
    private static final int SECONDS_TO_ANSWER = 60;
    private static final String STARTING_UP = "57P03";
    private static final String CONNECTION_TROUBLE = "08";

    private final Connection connection;

    private ServerConnection(Connection connection) {
        this.connection = connection;
    }

    /** Connects; tries again while the server is starting up, as long as it is worth waiting. */
    static ServerConnection open(int port, String password, BooleanSupplier worthWaiting) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port, "postgres"));
        source.setUser(SUPERUSER);
        source.setPassword(password);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setSocketTimeout(SECONDS_TO_ANSWER);
        source.setApplicationName("chuanglian start");
        while (true) {
            try {
                return new ServerConnection(source.getConnection());
            } catch (SQLException refused) {
                if (!passes(refused) || !worthWaiting.getAsBoolean()) {
                    throw refused;
                }
            }
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean passes(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && (state.equals(STARTING_UP) || state.startsWith(CONNECTION_TROUBLE));
    }

    Path dataDirectory() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show data_directory")) {
            rows.next();
            return Path.of(rows.getString(1));
        }
    }

    /** Makes the program's own role and database where they are missing, and gives the role this password. */
    void ensureDatabase(String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", OWNER)) {
            execute("create role " + OWNER);
        }
        // The password is hexadecimal. The role is no superuser: an injected statement must not reach the machine.
        execute("alter role " + OWNER + " login createdb createrole password '" + password + "'");
        if (!exists("select 1 from pg_database where datname = ?", DATABASE)) {
            execute("create database " + DATABASE + " owner " + OWNER);
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package org.chuanglian.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/** What the wrapper itself asks of a running server, as its superuser. */
final class ServerConnection implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "chuanglian";
    static final String DATABASE = "chuanglian";

    private static final String STARTING_UP = "57P03";
    private static final String CONNECTION_TROUBLE = "08";

    private final Connection connection;

    private ServerConnection(Connection connection) {
        this.connection = connection;
    }

    /** Connects, again and again while the server is still starting up. */
    static ServerConnection open(int port, String password, Duration limit) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "chuanglian start");
        Deadline deadline = Deadline.in(limit);
        while (true) {
            try {
                return new ServerConnection(DriverManager.getConnection(url(port, "postgres"), properties));
            } catch (SQLException refused) {
                if (deadline.passed() || !passes(refused)) {
                    throw refused;
                }
                deadline.pause();
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

package org.chuanglian.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of {@code postgresql.conf}: settings for a small server, the caller's, and the ones nobody may change. */
final class ServerSettings {
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");
    private static final Set<String> FIXED = Set.of(
            "port",
            "listen_addresses",
            "unix_socket_directories",
            "password_encryption",
            "scram_iterations",
            "data_directory",
            "hba_file",
            "log_directory",
            "fsync");

    private ServerSettings() {}

    /** Refuses names that are no setting's and settings that the program itself decides. */
    static Map<String, String> checked(Map<String, String> settings) {
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String name = setting.getKey();
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("\"" + name + "\" is no name of a PostgreSQL setting.");
            }
            if (FIXED.contains(name)) {
                throw new IllegalArgumentException("The PostgreSQL setting " + name
                        + " is decided by the embedded server.\nMaybe use the port or durable option.");
            }
            if (setting.getValue().chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "The value of the PostgreSQL setting " + name + " holds a line break or control character.");
            }
        }
        return Map.copyOf(settings);
    }

    static String text(EmbeddedPostgres.Options options, int port, Path log) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("max_connections", "40");
        settings.put("shared_buffers", "128MB");
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("effective_cache_size", "1GB");
        settings.put("max_wal_size", "2GB");
        settings.put("checkpoint_timeout", "15min");
        // These binaries are built without lz4 and zstd; pglz is always there.
        settings.put("wal_compression", "pglz");
        settings.put("jit", "off");
        settings.put("autovacuum", "on");
        // A killed program's long query ends soon, and with it the locks it holds.
        settings.put("client_connection_check_interval", "5s");
        settings.put("random_page_cost", "1.1");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_line_prefix", "%m [%p] %q%a ");
        // One file a weekday, written over after a week.
        settings.put("logging_collector", "on");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.put("log_truncate_on_rotation", "on");
        if (!options.durable()) {
            settings.put("synchronous_commit", "off");
            settings.put("full_page_writes", "off");
        }
        settings.putAll(new TreeMap<>(options.settings()));
        settings.put("fsync", options.durable() ? "on" : "off");
        settings.put("log_directory", log.toString());
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        // Many rounds slow down who tries words as passwords; these are drawn from 192 bits, so they only slow us down.
        settings.put("scram_iterations", "1");
        settings.put("port", Integer.toString(port));
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = " + quoted(setting.getValue()))
                .collect(Collectors.joining(
                        "\n", "# Written anew at every start, for PostgreSQL " + Binaries.VERSION + ".\n", "\n"));
    }

    private static String quoted(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}

package org.chuanglian.platform;

import java.sql.SQLException;
import java.util.List;
import org.chuanglian.postgres.PostgresStartException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What an operator reads when the platform cannot start or go on: one line, what was found and what may help. */
final class StartFailures {

    private StartFailures() {}

    /** Ends the program at once, for a reason: without its database it can keep nothing, and nothing else waits for it. */
    static void stop(String reason) {
        System.err.println("创链已停止 Chuanglian stops: " + reason + " Maybe the disk is full; the next start recovers.");
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }

    private static FailureAnalysis analysis(String what, String maybe, Throwable cause) {
        return new FailureAnalysis(what, "Maybe " + maybe, cause);
    }

    /** Prints the line; nothing else reaches the console. */
    static final class Line implements FailureAnalysisReporter {

        @Override
        public void report(FailureAnalysis analysis) {
            String what = analysis.getDescription() + " " + (analysis.getAction() == null ? "" : analysis.getAction());
            System.err.println("创链未能启动 Chuanglian cannot start: " + what.strip().replaceAll("\\s*\\R\\s*", " "));
        }
    }

    /** Another program listens on the port. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Port extends AbstractFailureAnalyzer<PortInUseException> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
            return analysis(
                    "port " + cause.getPort() + " is in use.",
                    "it runs already; or choose another port with --port N.",
                    cause);
        }
    }

    /** The embedded database cannot start; its own message says why. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class EmbeddedDatabase extends AbstractFailureAnalyzer<PostgresStartException> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, PostgresStartException cause) {
            return new FailureAnalysis(cause.getMessage(), "", cause);
        }
    }

    /** The database does not answer or does not know us (SQLSTATE classes 08, 28, 3D and 57), or the pool lost it. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class OutsideDatabase extends AbstractFailureAnalyzer<SQLException> {

        private static final List<String> OF_THE_SERVER = List.of("08", "28", "3D", "57");

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
            @Nullable String state = cause.getSQLState();
            if (state != null && OF_THE_SERVER.stream().noneMatch(state::startsWith)) {
                return null;
            }
            return analysis(
                    "the database cannot be used: " + cause.getMessage(),
                    "chuanglian.database.url, user or password is wrong, or the server is down.",
                    cause);
        }
    }

    /** The database was written by another version of the platform. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class OtherVersion extends AbstractFailureAnalyzer<FlywayValidateException> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
            return analysis(
                    "the database was made by another version, which this one does not continue.",
                    "start the version that made it, or choose another directory with --var DIR.",
                    cause);
        }
    }

    /** A setting that does not exist, or does no longer. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Setting extends AbstractFailureAnalyzer<KnownSettings.UnknownSetting> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, KnownSettings.UnknownSetting cause) {
            return analysis(String.valueOf(cause.getMessage()), "it is misspelt, or was removed.", cause);
        }
    }
}

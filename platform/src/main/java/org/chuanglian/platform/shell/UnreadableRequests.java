package org.chuanglian.platform.shell;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the container refuses before any page is looked for, as a malformed request line: in the platform's words
 * and both languages, since not even the address is known.
 */
final class UnreadableRequests extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);
    private static final int REFUSED = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable error) {
        if (response.getStatus() < REFUSED || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean listens = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, listens);
        if (listens.get()) {
            try {
                answer(response);
            } catch (IOException gone) {
                LOG.debug("nobody reads the answer to an unreadable request any more", gone);
            }
        }
    }

    private static void answer(Response response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("X-Content-Type-Options", "nosniff");
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(words(ErrorKind.of(response.getStatus())));
            response.finishResponse();
        }
    }

    private static String words(ErrorKind kind) {
        return kind.title().chinese() + "\n" + kind.what().chinese() + "\n\n"
                + kind.title().english() + "\n" + kind.what().english() + "\n";
    }
}

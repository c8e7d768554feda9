package org.chuanglian.platform.record.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.chuanglian.ledger.Checkpoint;
import org.chuanglian.platform.record.chain.Checkpoints;
import org.chuanglian.platform.record.chain.Entries;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a stranger needs to check the record: the export, the checkpoints and the verifier. */
@Controller
class RecordDownloads {

    private static final int AT_THE_SAME_TIME = 4;

    private final Entries entries;
    private final Checkpoints checkpoints;
    private final VerifierJar verifier;
    private final Semaphore places = new Semaphore(AT_THE_SAME_TIME);

    RecordDownloads(Entries entries, Checkpoints checkpoints, VerifierJar verifier) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.verifier = verifier;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(RecordRoomConfiguration.PATH + "/record.ndjson")
    void export(HttpServletResponse response) throws IOException {
        if (!places.tryAcquire()) {
            throw new PlatformException(
                    ErrorCode.TOO_MUCH,
                    AT_THE_SAME_TIME + " exports of the record run already.\nMaybe try again in a minute.");
        }
        try {
            response.setContentType("application/x-ndjson");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record.ndjson\"");
            try (Writer out =
                    new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
                entries.export(line -> out.append(line).append('\n'));
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            places.release();
        }
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(RecordRoomConfiguration.PATH + "/checkpoint-{day}.json")
    ResponseEntity<String> checkpoint(@PathVariable String day) {
        Checkpoint checkpoint = checkpoints
                .of(day(day))
                .orElseThrow(() -> missing("no checkpoint of " + day + ".\nMaybe the day is not over."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"checkpoint-" + checkpoint.day() + ".json\"")
                .body(checkpoint.line() + "\n");
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException malformed) {
            throw missing("\"" + day + "\" is no day.\nMaybe write it like 2026-01-31.");
        }
    }

    private static PlatformException missing(String what) {
        return new PlatformException(ErrorCode.NOT_FOUND, what);
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(RecordRoomConfiguration.PATH + "/" + VerifierJar.NAME)
    ResponseEntity<byte[]> verifier() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/java-archive"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + VerifierJar.NAME + "\"")
                .body(verifier.bytes());
    }
}

package org.chuanglian.platform.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out templates, and the rows of an upload that were not recorded, each with its reason. */
@Controller
class UploadFileController {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final UploadController uploads;
    private final UploadTables tables;

    UploadFileController(UploadController uploads, UploadTables tables) {
        this.uploads = uploads;
        this.tables = tables;
    }

    @Admits(Admission.REPORTERS)
    @GetMapping(UploadController.TEMPLATES + "/{template}.{ending:csv|xlsx}")
    void template(Frame frame, HttpServletResponse response, @PathVariable String template, @PathVariable String ending)
            throws IOException {
        Template asked = Template.read(template)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "there is no template \"" + template + "\".\nMaybe the address was copied only in part."));
        prepare(response, frame.t(asked), ending);
        tables.template(frame, asked, ending.equals("xlsx"), response.getOutputStream());
    }

    @Admits(Admission.REPORTERS)
    @GetMapping(UploadController.PATH + "/{id}/problems.{ending:csv|xlsx}")
    void problems(
            Frame frame,
            Reader reader,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String ending)
            throws IOException {
        Upload upload = uploads.found(id, reader);
        prepare(response, frame.t(upload.template()) + "-" + frame.t(UploadText.FILE_PROBLEMS), ending);
        tables.problems(frame, upload, ending.equals("xlsx"), response.getOutputStream());
    }

    private static void prepare(HttpServletResponse response, String name, String ending) {
        response.setContentType(ending.equals("xlsx") ? XLSX : CSV);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}

package org.chuanglian.platform.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.PrivateLinks;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a request to whoever has the private link to it, as to who asked. */
@Controller
class CorrectionReceiptController {

    static final String PATH = CorrectionController.PATH + "/receipts";

    private final PrivateLinks links;
    private final OpenRequests requests;
    private final CorrectionPages pages;
    private final Templates templates;

    CorrectionReceiptController(PrivateLinks links, OpenRequests requests, CorrectionPages pages, Templates templates) {
        this.links = links;
        this.requests = requests;
        this.pages = pages;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH + "/{secret}")
    Html receipt(Frame frame, Reader reader, @PathVariable String secret, HttpServletResponse response) {
        CorrectionRequest request = links.open(secret)
                .flatMap(number -> requests.find(number, reader))
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no correction request has this private link.\nMaybe it was copied only in part."));
        // what he wrote for officers alone stays in no cache of a shared machine
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Html.of(templates.intakeCorrection(pages.receipt(frame, request, PATH + "/" + secret)));
    }
}

package org.chuanglian.platform.work.web;

import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own workbench. */
@Controller
class WorkbenchController {

    private final WorkbenchPages pages;
    private final Templates templates;

    WorkbenchController(WorkbenchPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Admits(Admission.SIGNED_IN)
    @GetMapping(WorkRoomConfiguration.PATH)
    Html show(Frame frame, SignedIn me) {
        return Html.of(templates.workWorkbench(pages.page(frame, me, WorkbenchPages.EMPTY)));
    }
}

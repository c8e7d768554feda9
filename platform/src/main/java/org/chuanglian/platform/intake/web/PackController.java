package org.chuanglian.platform.intake.web;

import org.chuanglian.pages.Templates;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FooterLink;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the open data pack. */
@Controller
class PackController {

    static final String PATH = "/intake/pack";

    private static final int AMONG_THE_FIRST = 20;

    private final Templates templates;
    private final PackPages pages;

    PackController(Templates templates, PackPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @Bean
    static FooterLink packLink() {
        return new FooterLink(AMONG_THE_FIRST, PATH, IntakeText.TITLE);
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    Html show(Frame frame) {
        return Html.of(templates.intakePack(pages.page(frame.titled(frame.t(IntakeText.TITLE)))));
    }
}

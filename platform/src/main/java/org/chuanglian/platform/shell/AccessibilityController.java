package org.chuanglian.platform.shell;

import org.chuanglian.pages.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is done for everyone's access, and the display settings. */
@Controller
class AccessibilityController {

    static final String PATH = "/accessibility";

    private static final int LAST_BUT_FEW = 90;

    private final Templates templates;

    AccessibilityController(Templates templates) {
        this.templates = templates;
    }

    @Bean
    static FooterLink accessibilityLink() {
        return new FooterLink(LAST_BUT_FEW, PATH, AccessibilityText.TITLE);
    }

    @GetMapping(PATH)
    Html show(Frame frame) {
        return Html.of(templates.shellAccessibility(frame.titled(frame.t(AccessibilityText.TITLE))));
    }
}

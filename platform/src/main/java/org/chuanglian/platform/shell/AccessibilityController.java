package org.chuanglian.platform.shell;

import org.chuanglian.pages.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is done for everyone's access, and the display settings. */
@Controller
class AccessibilityController {

    static final String PATH = "/accessibility";

    private final Templates templates;

    AccessibilityController(Templates templates) {
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    Html show(Frame frame) {
        return Html.of(templates.shellAccessibility(frame.titled(frame.t(AccessibilityText.TITLE))));
    }
}

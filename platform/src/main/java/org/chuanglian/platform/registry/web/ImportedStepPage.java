package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * Where an officer records the next step of an institution and what hangs on it.
 *
 * @param life the steps so far
 * @param searched what was searched for; empty when nothing was
 * @param found the subjects found
 */
public record ImportedStepPage(
        Frame frame,
        String title,
        String subjectName,
        String subjectAddress,
        String address,
        List<SubjectPage.Step> life,
        ImportedForm next,
        ImportedForm hang,
        String searched,
        List<ImportedForm.Choice> found,
        List<ImportedForm.Choice> ties) {}

package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where an officer records the next step of an institution and what hangs on it.
 *
 * @param life the steps so far; null before the first
 * @param hang its choices are the subjects found
 * @param searched what was searched for; empty when nothing was
 */
public record ImportedStepPage(
        Frame frame,
        String title,
        String subjectName,
        String subjectAddress,
        String address,
        SubjectPage.@Nullable Life life,
        ImportedForm next,
        ImportedForm hang,
        String searched,
        List<ImportedForm.Choice> ties) {}

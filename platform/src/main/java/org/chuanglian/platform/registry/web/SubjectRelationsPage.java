package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** All relations of one type from one subject, page by page. */
public record SubjectRelationsPage(
        Frame frame,
        String title,
        String subjectName,
        String subjectAddress,
        String summary,
        List<SubjectPage.Neighbour> neighbours,
        @Nullable String previousAddress,
        @Nullable String nextAddress) {}

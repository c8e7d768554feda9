package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Pager;

/** The values that are doubted now, all of them or those of one reason. */
public record DoubtsPage(Frame frame, String lede, List<Choice> reasons, List<Line> lines, Pager pager) {

    /** A reason to choose, with how many values it is given for. */
    public record Choice(String name, String count, String address, boolean current) {}

    /** A doubtful value; {@code holds} unless the registry says another by now. */
    public record Line(
            String subject,
            String subjectAddress,
            String indicator,
            String indicatorAddress,
            String period,
            String value,
            String exact,
            String historyAddress,
            boolean holds,
            Doubt reason,
            String source,
            String sourceAddress,
            String since) {}
}

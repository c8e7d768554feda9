package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.index.IndexAudit;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.shell.Frame;

/** Puts an audit into its page. */
final class AuditPages {

    private static final double PERCENT = 100;
    private static final String NONE = "—";

    private AuditPages() {}

    static AuditPage page(Frame frame, IndexRun run, IndexAudit audit, Written written) {
        List<String> nodes = new ArrayList<>(run.scheme().degrees());
        nodes.add(run.scheme().top());
        List<AuditPage.Degree> degrees = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean top = i >= audit.degrees().size();
            degrees.add(new AuditPage.Degree(
                    written.node(nodes.get(i)),
                    top ? "" : two(audit.degrees().get(i).alpha()),
                    top ? "" : percent(audit.degrees().get(i).first()),
                    audit.correlations().get(i).stream().map(AuditPages::two).toList()));
        }
        return new AuditPage(
                frame,
                frame.t(
                        IndexText.AUDIT_ABOUT,
                        run.scheme().version(),
                        run.panel().subjects().size(),
                        Integer.toString(run.years().first()),
                        Integer.toString(run.years().last()),
                        written.places()),
                nodes.stream().map(written::node).toList(),
                degrees,
                audit.indicators().stream()
                        .map(one -> new AuditPage.Indicator(
                                written.node(one.degree()),
                                written.node(one.code()),
                                percent(one.weight()),
                                two(one.withDegree()),
                                two(one.withIndex()),
                                one.known(),
                                percent(one.cut())))
                        .toList(),
                audit.stability().entrySet().stream()
                        .map(entry -> new AuditPage.Choice(
                                frame.t(name(entry.getKey())),
                                two(entry.getValue().correlation()),
                                Written.score(entry.getValue().mean()),
                                frame.t(
                                        IndexText.AUDIT_WHO,
                                        entry.getValue().most(),
                                        written.region(entry.getValue().who()))))
                        .toList());
    }

    private static IndexText name(IndexAudit.Choice choice) {
        return switch (choice) {
            case MIN_MAX -> IndexText.CHOICE_MIN_MAX;
            case Z_SCORE -> IndexText.CHOICE_Z_SCORE;
            case PERCENTILE -> IndexText.CHOICE_PERCENTILE;
            case POWER_MEAN -> IndexText.CHOICE_POWER_MEAN;
            case EQUAL_INDICATORS -> IndexText.CHOICE_EQUAL_INDICATORS;
        };
    }

    private static String two(double number) {
        return Double.isNaN(number)
                ? NONE
                : BigDecimal.valueOf(number)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('-', '−');
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? NONE : Written.score(share * PERCENT) + "%";
    }
}

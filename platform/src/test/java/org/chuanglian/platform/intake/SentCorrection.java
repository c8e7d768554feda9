package org.chuanglian.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.web.ToldSubject;
import org.chuanglian.platform.testing.Site;

/** What the tests of correction requests send, and where the answers lead. */
public final class SentCorrection {

    public static final String PATH = "/intake/corrections";

    private SentCorrection() {}

    /** The form that asks for another number of staff of a firm in 2021; to be changed by the test. */
    public static Map<String, String> form(SubjectId firm, String claim, String ground, String contact) {
        Map<String, String> form = new HashMap<>();
        form.put("subject", firm.toString());
        form.put("indicator", ToldSubject.staff());
        form.put("period", "2021");
        form.put("claim", claim);
        form.put("unit", "person");
        form.put("ground", ground);
        form.put("contact", contact);
        return form;
    }

    /** The private link that somebody was led to who asked. */
    public static String link(Site site, Site.Answer asked) {
        assertThat(asked.status()).isEqualTo(303);
        return asked.header("Location").replace(site.address(), "");
    }

    /** The number of the request behind a private link, or any other page of it. */
    public static String number(Site site, String link) {
        return site.stranger().get(link).text("h1").replace("申请", "");
    }

    /** The page that everybody has of the request that was asked. */
    public static String page(Site site, Site.Answer asked) {
        return PATH + "/" + number(site, link(site, asked));
    }
}

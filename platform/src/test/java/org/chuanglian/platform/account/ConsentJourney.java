package org.chuanglian.platform.account;

import java.util.List;
import org.chuanglian.platform.account.consent.Consents;
import org.chuanglian.platform.account.consent.Purpose;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.testing.Browser;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ConsentJourney {

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private RealNames names;

    @Autowired
    private Consents consents;

    @Test
    void satisfiesAxeOnTheAccountAndTheNamesToVerify() {
        People.Account talent = people.with(Role.TALENT);
        names.state(talent.person().id(), "示例甲");
        People.Account officer = people.with(Role.OFFICER);
        consents.give(officer.person().id(), Purpose.MAIL);
        browser.axeEverywhere(
                officer, List.of("/account", "/en/account?bad-name", "/real-names", "/en/account/confirm"));
    }
}

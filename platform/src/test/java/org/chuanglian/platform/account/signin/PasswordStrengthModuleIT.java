package org.chuanglian.platform.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@PlatformTest
class PasswordStrengthModuleIT {

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void comparesTheUnknownWithADigestOfTheStrengthInUse() {
        assertThat(passwords.matches("any", PasswordCheck.NOBODYS)).isFalse();
        assertThat(passwords.upgradeEncoding(PasswordCheck.NOBODYS)).isFalse();
        assertThat(String.valueOf(passwords.encode("any")))
                .startsWith(PasswordCheck.NOBODYS.substring(0, PasswordCheck.NOBODYS.indexOf("$", 20) + 1));
    }
}

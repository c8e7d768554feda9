package org.chuanglian.platform.account.web;

import org.chuanglian.platform.account.SignInSettings;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses of the platform, to be handed on. */
@Component
class OwnAddress {

    private final SignInSettings settings;

    OwnAddress(SignInSettings settings) {
        this.settings = settings;
    }

    /** Below the address that is set: what a request says of its own host may be anybody's. */
    String of(Frame frame, String path) {
        String set = settings.address();
        return (set == null
                        ? ServletUriComponentsBuilder.fromCurrentContextPath()
                                .build()
                                .toString()
                        : set)
                + frame.href(path);
    }
}

package org.chuanglian.platform.account.web;

import java.net.URI;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How a form's answer goes on. */
final class Onward {

    private Onward() {}

    /** To a page of the platform, always by GET. */
    static ResponseEntity<Void> to(Frame frame, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.href(path)))
                .build();
    }

    /** Refuses who may not do this; the same answer whether or not the thing exists. */
    static void require(boolean allowed) {
        if (!allowed) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED, "The account's roles do not allow this.\nMaybe a role was taken away.");
        }
    }

    static PlatformException missing(String what) {
        return new PlatformException(
                ErrorCode.NOT_FOUND, "There is no " + what + ".\nMaybe the address was copied only in part.");
    }
}

package org.chuanglian.platform.shell;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The files that pages load, each at an address that holds a digest of its content and so may be kept for ever. */
@Component
public class Assets {

    static final String FOLDER = "/assets/";

    private final ResourceUrlProvider addresses;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** The address of {@code app.css} is {@code /assets/app-1f2e….css}; an unknown file is a bug. */
    public String address(String file) {
        return Objects.requireNonNull(
                addresses.getForLookupPath(FOLDER + file),
                () -> "There is no asset " + file + ".\nMaybe it is not in resources/static/assets.");
    }
}

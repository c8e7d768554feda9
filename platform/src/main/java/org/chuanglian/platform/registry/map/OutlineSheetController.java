package org.chuanglian.platform.registry.map;

import java.time.Duration;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the outlines, to be kept a year without asking: other outlines would have another address. */
@Controller
class OutlineSheetController {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    @Admits(Admission.EVERYBODY)
    @GetMapping(OutlineSheet.PREFIX + "{digest}" + OutlineSheet.SUFFIX)
    ResponseEntity<String> outlines(@PathVariable String digest) {
        OutlineSheet sheet = OutlineSheet.once();
        if (!sheet.address().equals(OutlineSheet.PREFIX + digest + OutlineSheet.SUFFIX)) {
            throw new PlatformException(
                    ErrorCode.NOT_FOUND,
                    "there are no outlines \"" + digest
                            + "\".\nMaybe the page is older than the platform; load it again.");
        }
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
                .body(sheet.svg());
    }
}

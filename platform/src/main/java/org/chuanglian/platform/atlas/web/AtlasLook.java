package org.chuanglian.platform.atlas.web;

import java.util.Optional;
import org.chuanglian.platform.atlas.AtlasSettings;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Diagnoses;
import org.chuanglian.platform.atlas.diagnosis.Diagnosis;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an address asks for: the province, the city where it does not say. */
@Component
class AtlasLook {

    private final Diagnoses diagnoses;
    private final AtlasSettings settings;

    AtlasLook(Diagnoses diagnoses, AtlasSettings settings) {
        this.diagnoses = diagnoses;
        this.settings = settings;
    }

    /** The diagnosis and the province that a page looks at. */
    record Looked(Diagnosis diagnosis, RegionCode province) {

        /** The chain of a code; an address that names another one leads nowhere. */
        Chain chain(String code) {
            return diagnosis
                    .chain(code)
                    .orElseThrow(() ->
                            missing("there is no chain \"" + code + "\".\nMaybe the address was copied only in part."));
        }
    }

    /** Empty while there is nothing to compute from. */
    Optional<Looked> at(@Nullable String region) {
        return diagnoses
                .newest()
                .filter(diagnosis ->
                        !diagnosis.regions().isEmpty() && !diagnosis.chains().isEmpty())
                .map(diagnosis -> new Looked(diagnosis, province(diagnosis, region)));
    }

    private RegionCode province(Diagnosis diagnosis, @Nullable String region) {
        if (region == null) {
            RegionCode city = settings.region().province();
            return diagnosis.regions().contains(city)
                    ? city
                    : diagnosis.regions().iterator().next();
        }
        return RegionCode.read(region)
                .filter(diagnosis.regions()::contains)
                .orElseThrow(() -> missing("the atlas knows no firms in \"" + region
                        + "\".\nMaybe it is no province, or none of its firms has recorded products."));
    }

    static PlatformException missing(String message) {
        return new PlatformException(ErrorCode.NOT_FOUND, message);
    }
}

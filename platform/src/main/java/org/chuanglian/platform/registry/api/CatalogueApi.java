package org.chuanglian.platform.registry.api;

import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.api.ApiAnswer.IndicatorList;
import org.chuanglian.platform.registry.api.ApiAnswer.OneIndicator;
import org.chuanglian.platform.registry.api.ApiAnswer.OneRegion;
import org.chuanglian.platform.registry.api.ApiAnswer.OneSource;
import org.chuanglian.platform.registry.api.ApiAnswer.OneUnit;
import org.chuanglian.platform.registry.api.ApiAnswer.RegionList;
import org.chuanglian.platform.registry.api.ApiAnswer.SourceList;
import org.chuanglian.platform.registry.api.ApiAnswer.UnitList;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators, sources, units and regions, as JSON. */
@RestController
class CatalogueApi {

    private final Catalogue catalogue;
    private final RegistryView registry;
    private final Regions regions;

    CatalogueApi(Catalogue catalogue, RegistryView registry, Regions regions) {
        this.catalogue = catalogue;
        this.registry = registry;
        this.regions = regions;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/api/v1/indicators")
    IndicatorList indicators(Reader reader) {
        return new IndicatorList(registry.of(reader).catalogue().indicators().stream()
                .map(indicator -> new OneIndicator(
                        indicator.code(),
                        indicator.nameZh(),
                        indicator.nameEn(),
                        indicator.valueType().code(),
                        indicator.unit(),
                        indicator.direction(),
                        indicator.appliesTo(),
                        indicator.grouping(),
                        indicator.definitionZh(),
                        indicator.definitionEn()))
                .toList());
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/api/v1/sources")
    SourceList sources() {
        return new SourceList(catalogue.sources().stream()
                .map(source -> new OneSource(
                        source.code(),
                        source.title(),
                        source.titleEn(),
                        source.publisher(),
                        source.licence(),
                        source.url(),
                        source.note()))
                .toList());
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/api/v1/units")
    UnitList units() {
        return new UnitList(catalogue.units().stream()
                .map(unit -> new OneUnit(unit.code(), unit.nameZh(), unit.nameEn(), unit.dimension(), unit.factor()))
                .toList());
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/api/v1/regions")
    RegionList regions(@RequestParam(required = false) @Nullable String within) {
        @Nullable
        RegionCode upper = within == null
                ? null
                : RegionCode.read(within)
                        .orElseThrow(() -> new PlatformException(
                                ErrorCode.MALFORMED_REQUEST,
                                "within=\"" + within + "\" is no six-digit code of a region.\nMaybe write 500000."));
        return new RegionList(regions.within(upper).stream()
                .map(region -> new OneRegion(region.code().code(), region.name(), region.nameEn()))
                .toList());
    }
}

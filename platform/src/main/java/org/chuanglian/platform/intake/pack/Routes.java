package org.chuanglian.platform.intake.pack;

import java.util.List;

/** Every table that the registry takes from the pack, in the order of loading. */
final class Routes {

    private static final String CATALOGUE = "indicators";
    private static final List<String> ADDRESSES =
            List.of("listed_firm_years", "provinces", "districts", "district_former_names", "functional_areas");

    /** What is needed stands before what needs it. */
    static final List<Route> ALL = List.of(
            new Route.Defining(
                    CATALOGUE,
                    List.of(
                            "units",
                            "sources",
                            "table_sources",
                            "indicator_groups",
                            "classification_schemes",
                            "classifications",
                            "chains",
                            "chain_segments"),
                    List.of(),
                    CatalogueTables::define),
            new Route.Recording("provinces", List.of(), List.of(CATALOGUE), RegionTables::provinces),
            new Route.Recording(
                    "districts", List.of("district_former_names"), List.of("provinces"), RegionTables::districts),
            new Route.Recording(
                    "province_indicators", List.of(CATALOGUE), List.of("provinces"), RegionTables::indicators),
            new Route.Recording("universities", List.of(), List.of("provinces"), InstitutionTables::universities),
            new Route.Recording("listed_firms", ADDRESSES, List.of("districts"), FirmTables::firms),
            new Route.Recording("listed_firm_years", List.of(CATALOGUE), List.of("listed_firms"), FirmTables::years),
            new Route.Recording(
                    DoubtTable.NAME,
                    List.of(CATALOGUE, "listed_firm_years", "province_indicators"),
                    List.of("listed_firm_years", "province_indicators"),
                    DoubtTable::doubts),
            new Route.Recording("firm_products", List.of(), List.of("listed_firms"), FirmTables::products),
            new Route.Recording("firm_industries", List.of(), List.of("listed_firms"), FirmTables::industries),
            new Route.Recording("chain_members", List.of(), List.of("listed_firms"), ChainTables::members),
            new Route.Recording("chain_supplies", List.of(), List.of("listed_firms"), ChainTables::supplies),
            institutional("key_projects", InstitutionTables::projects),
            institutional("key_laboratories", FacilityTables::laboratories),
            institutional("field_stations", FacilityTables::stations),
            institutional("facility_sharing", InstitutionTables::facilitySharing),
            institutional("patents", InstitutionTables::patents));

    private Routes() {}

    /** Where a table stands in the order of loading; after all others when it is loaded no more. */
    static int position(String table) {
        List<String> tables = ALL.stream().map(Route::table).toList();
        return tables.contains(table) ? tables.indexOf(table) : tables.size();
    }

    private static Route institutional(String table, Route.Rows rows) {
        return new Route.Recording(table, Institutions.CONSULTED, Institutions.CONSULTED, rows);
    }
}

package org.chuanglian.platform.registry.api;

import static org.chuanglian.platform.registry.ApiOperation.Parameter.query;
import static org.chuanglian.platform.registry.ApiOperation.Parameter.repeated;
import static org.chuanglian.platform.registry.ApiOperation.Parameter.segment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.ApiOperation;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every operation of the interface: the registry's own, then those of other contexts. */
@Component
final class ApiOperations {

    private static final String SUBJECTS = SubjectsApi.SUBJECTS;
    private static final String TEXT = "string";

    private static final List<ApiOperation> REGISTRY = List.of(
            new ApiOperation(
                    "subjects",
                    SUBJECTS,
                    ApiText.LIST_SUBJECTS,
                    List.of(
                            query("q", TEXT, ApiText.P_Q),
                            query("group", TEXT, ApiText.P_GROUP)
                                    .of(Arrays.stream(SubjectKind.Group.values())
                                            .map(SubjectKind.Group::code)),
                            repeated(
                                    "kind",
                                    Arrays.stream(SubjectKind.values())
                                            .map(SubjectKind::code)
                                            .toList(),
                                    ApiText.P_KIND),
                            query("region", TEXT, ApiText.P_REGION),
                            query("field", TEXT, ApiText.P_FIELD),
                            query("stage", TEXT, ApiText.P_STAGE)
                                    .of(Stream.concat(
                                            Stream.of("any"),
                                            Arrays.stream(Stage.values()).map(Stage::code))),
                            query("sample", TEXT, ApiText.P_SAMPLE).of(Stream.of("only", "none")),
                            query("class", TEXT, ApiText.P_CLASS),
                            query("related", TEXT, ApiText.P_RELATED),
                            query("sort", TEXT, ApiText.P_SORT),
                            repeated("column", List.of(), ApiText.P_COLUMN),
                            query("page", "integer", ApiText.P_PAGE),
                            query("size", "integer", ApiText.P_SIZE)
                                    .of(SubjectQuery.SIZES.stream().map(String::valueOf))),
                    ApiAnswer.SubjectList.class,
                    SUBJECTS + "?kind=enterprise&region=500000&size=10"),
            new ApiOperation(
                    "subject",
                    SUBJECTS + "/{id}",
                    ApiText.ONE_SUBJECT,
                    List.of(segment("id", ApiText.P_ID)),
                    ApiAnswer.OneSubject.class,
                    SUBJECTS + "/{id}"),
            new ApiOperation(
                    "facts",
                    SUBJECTS + "/{id}/facts",
                    ApiText.ITS_FACTS,
                    List.of(
                            segment("id", ApiText.P_ID),
                            query("at", TEXT, ApiText.P_AT),
                            repeated("indicator", List.of(), ApiText.P_INDICATOR)),
                    ApiAnswer.FactList.class,
                    SUBJECTS + "/{id}/facts"),
            new ApiOperation(
                    "relations",
                    SUBJECTS + "/{id}/relations",
                    ApiText.ITS_RELATIONS,
                    List.of(segment("id", ApiText.P_ID)),
                    ApiAnswer.RelationList.class,
                    SUBJECTS + "/{id}/relations"),
            new ApiOperation(
                    "indicators",
                    "/api/v1/indicators",
                    ApiText.ALL_INDICATORS,
                    List.of(),
                    ApiAnswer.IndicatorList.class,
                    "/api/v1/indicators"),
            new ApiOperation(
                    "sources",
                    "/api/v1/sources",
                    ApiText.ALL_SOURCES,
                    List.of(),
                    ApiAnswer.SourceList.class,
                    "/api/v1/sources"),
            new ApiOperation(
                    "units", "/api/v1/units", ApiText.ALL_UNITS, List.of(), ApiAnswer.UnitList.class, "/api/v1/units"),
            new ApiOperation(
                    "regions",
                    "/api/v1/regions",
                    ApiText.ALL_REGIONS,
                    List.of(query("within", TEXT, ApiText.P_WITHIN)),
                    ApiAnswer.RegionList.class,
                    "/api/v1/regions?within=500000"));

    private final List<ApiOperation> all;

    ApiOperations(ObjectProvider<ApiOperation> others) {
        all = Stream.concat(REGISTRY.stream(), others.orderedStream()).toList();
    }

    List<ApiOperation> all() {
        return all;
    }
}

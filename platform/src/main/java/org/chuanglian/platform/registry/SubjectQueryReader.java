package org.chuanglian.platform.registry;

import static org.chuanglian.platform.registry.SubjectQueryWriter.ANY;
import static org.chuanglian.platform.registry.SubjectQueryWriter.CLASS;
import static org.chuanglian.platform.registry.SubjectQueryWriter.COLUMN;
import static org.chuanglian.platform.registry.SubjectQueryWriter.FIELD;
import static org.chuanglian.platform.registry.SubjectQueryWriter.GROUP;
import static org.chuanglian.platform.registry.SubjectQueryWriter.KIND;
import static org.chuanglian.platform.registry.SubjectQueryWriter.NONE;
import static org.chuanglian.platform.registry.SubjectQueryWriter.ONLY;
import static org.chuanglian.platform.registry.SubjectQueryWriter.PAGE;
import static org.chuanglian.platform.registry.SubjectQueryWriter.REGION;
import static org.chuanglian.platform.registry.SubjectQueryWriter.RELATED;
import static org.chuanglian.platform.registry.SubjectQueryWriter.SAMPLE;
import static org.chuanglian.platform.registry.SubjectQueryWriter.SIZE;
import static org.chuanglian.platform.registry.SubjectQueryWriter.SORT;
import static org.chuanglian.platform.registry.SubjectQueryWriter.STAGE;
import static org.chuanglian.platform.registry.SubjectQueryWriter.TEXT;
import static org.chuanglian.platform.registry.SubjectQueryWriter.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.SubjectFilter.ClassCode;
import org.chuanglian.platform.registry.SubjectFilter.Life;
import org.chuanglian.platform.registry.SubjectFilter.Place;
import org.chuanglian.platform.registry.SubjectFilter.Samples;
import org.chuanglian.platform.registry.SubjectQuery.Malformed;
import org.chuanglian.platform.registry.SubjectQuery.Reason;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address part by part, and keeps what it could not read. */
final class SubjectQueryReader {

    private static final Set<String> KNOWN =
            Set.of(TEXT, GROUP, KIND, REGION, FIELD, STAGE, SAMPLE, CLASS, RELATED, SORT, COLUMN, PAGE, SIZE);

    private final Map<String, List<String>> parameters;
    private final Map<String, Indicator> indicators;
    private final Set<String> others;
    private final List<Malformed> malformed = new ArrayList<>();

    SubjectQueryReader(Map<String, List<String>> parameters, List<Indicator> indicators, Set<String> others) {
        this.parameters = parameters;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.others = others;
    }

    SubjectQuery.Reading read() {
        parameters.forEach((name, values) -> {
            if (!KNOWN.contains(name) && !others.contains(name)) {
                refuse(name, String.join(",", values), Reason.UNKNOWN_PARAMETER);
            }
        });
        SubjectFilter filter = new SubjectFilter(
                words(TEXT).orElse(""),
                kinds(),
                single(REGION).flatMap(this::place).orElse(null),
                words(FIELD).orElse(null),
                single(STAGE).flatMap(this::life).orElse(null),
                single(SAMPLE).flatMap(this::samples).orElse(Samples.INCLUDED),
                words(CLASS).flatMap(this::classCode).orElse(null),
                single(RELATED).flatMap(this::related).orElse(null));
        SubjectQuery query = new SubjectQuery(
                filter,
                single(SORT).flatMap(this::order).orElse(SubjectOrder.BY_NAME),
                columns(),
                single(PAGE)
                        .flatMap(value -> number(PAGE, value, 1, SubjectQuery.LAST_PAGE))
                        .orElse(1),
                single(SIZE).flatMap(this::size).orElse(SubjectQuery.ALL.size()));
        return new SubjectQuery.Reading(query, List.copyOf(malformed));
    }

    /** The values of a parameter that are not empty: a form sends its empty fields too. */
    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private Optional<String> single(String name) {
        List<String> values = values(name);
        values.stream().skip(1).forEach(value -> refuse(name, value, Reason.GIVEN_TWICE));
        return values.stream().findFirst();
    }

    private Optional<String> words(String name) {
        return single(name).map(String::strip).filter(value -> {
            if (value.length() > SubjectFilter.LONGEST_TEXT) {
                return refuse(name, value.substring(0, 20) + "…", Reason.TOO_LONG);
            }
            return value.chars().noneMatch(Character::isISOControl) || refuse(name, value, Reason.CONTROL_CHARACTER);
        });
    }

    private Set<SubjectKind> kinds() {
        Set<SubjectKind> kinds = EnumSet.noneOf(SubjectKind.class);
        List<String> codes = values(KIND).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(code -> !code.isBlank())
                .toList();
        for (String value : codes) {
            keep(SubjectKind.read(value), KIND, value, Reason.UNKNOWN_CODE).ifPresent(kinds::add);
        }
        Optional<SubjectKind.Group> group =
                single(GROUP).flatMap(value -> keep(SubjectKind.Group.read(value), GROUP, value, Reason.UNKNOWN_CODE));
        if (group.isPresent()) {
            Set<SubjectKind> family = group.get().kinds();
            kinds.retainAll(family);
            return kinds.isEmpty() ? family : kinds;
        }
        return kinds;
    }

    private Optional<Place> place(String value) {
        return value.equals(UNKNOWN)
                ? Optional.of(new Place.Unknown())
                : keep(RegionCode.read(value).map(Place.Within::new), REGION, value, Reason.NO_REGION);
    }

    private Optional<Life> life(String value) {
        return value.equals(ANY)
                ? Optional.of(new Life.Imported())
                : keep(Stage.read(value).map(Life.At::new), STAGE, value, Reason.UNKNOWN_CODE);
    }

    private Optional<Samples> samples(String value) {
        @Nullable
        Samples read = switch (value) {
            case ONLY -> Samples.ONLY;
            case NONE -> Samples.EXCLUDED;
            default -> null;
        };
        return keep(Optional.ofNullable(read), SAMPLE, value, Reason.UNKNOWN_CODE);
    }

    private Optional<ClassCode> classCode(String value) {
        int colon = value.indexOf(':');
        return colon < 1 || colon == value.length() - 1
                ? keep(Optional.empty(), CLASS, value, Reason.UNKNOWN_CODE)
                : Optional.of(new ClassCode(value.substring(0, colon), value.substring(colon + 1)));
    }

    private Optional<SubjectId> related(String value) {
        return keep(SubjectId.read(value), RELATED, value, Reason.NO_SUBJECT);
    }

    private Optional<SubjectOrder> order(String value) {
        boolean descending = value.startsWith("-");
        String key = descending ? value.substring(1) : value;
        if (key.equals("name")) {
            return Optional.of(new SubjectOrder(new SubjectOrder.Key.Name(), descending));
        }
        if (key.equals("updated")) {
            return Optional.of(new SubjectOrder(new SubjectOrder.Key.Updated(), descending));
        }
        Indicator indicator = indicators.get(key);
        if (indicator == null) {
            return keep(Optional.empty(), SORT, value, Reason.UNKNOWN_CODE);
        }
        return switch (indicator.valueType()) {
            case NUMBER, MONEY -> Optional.of(new SubjectOrder(new SubjectOrder.Key.Reading(key), descending));
            case TEXT, DATE -> keep(Optional.empty(), SORT, value, Reason.NOT_NUMERIC);
        };
    }

    private List<SubjectColumn> columns() {
        Set<SubjectColumn> columns = new LinkedHashSet<>();
        for (String value : values(COLUMN)) {
            Optional<SubjectColumn> column = SubjectColumn.Attribute.read(value)
                    .<SubjectColumn>map(Function.identity())
                    .or(() -> Optional.ofNullable(indicators.get(value))
                            .map(indicator -> new SubjectColumn.Reading(indicator.code())));
            keep(column, COLUMN, value, Reason.UNKNOWN_CODE).ifPresent(known -> {
                if (columns.size() < SubjectQuery.MOST_COLUMNS || columns.contains(known)) {
                    columns.add(known);
                } else {
                    refuse(COLUMN, value, Reason.TOO_MANY);
                }
            });
        }
        return List.copyOf(columns);
    }

    private Optional<Integer> size(String value) {
        return number(SIZE, value, 1, Integer.MAX_VALUE)
                .flatMap(size ->
                        keep(Optional.of(size).filter(SubjectQuery.SIZES::contains), SIZE, value, Reason.OUT_OF_RANGE));
    }

    private Optional<Integer> number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value.strip());
            return keep(Optional.of(number).filter(n -> n >= least && n <= most), name, value, Reason.OUT_OF_RANGE);
        } catch (NumberFormatException notOne) {
            return keep(Optional.empty(), name, value, Reason.NO_NUMBER);
        }
    }

    private <T> Optional<T> keep(Optional<? extends T> read, String parameter, String value, Reason otherwise) {
        if (read.isEmpty()) {
            refuse(parameter, value, otherwise);
        }
        return read.map(Function.identity());
    }

    private boolean refuse(String parameter, String value, Reason reason) {
        malformed.add(new Malformed(parameter, value, reason));
        return false;
    }
}

package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.SubjectColumn;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectOrder;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.registry.web.ListPage.Cell;
import org.chuanglian.platform.registry.web.ListPage.ColumnChoice;
import org.chuanglian.platform.registry.web.ListPage.Header;
import org.chuanglian.platform.registry.web.ListPage.Line;
import org.chuanglian.platform.registry.web.ListPage.Option;
import org.chuanglian.platform.registry.web.ListPage.OptionGroup;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;

/** Lays out the table of a list: headings that sort, rows, and the choice of columns. */
final class ListTable {

    /** Beyond these, columns drop first on narrow screens. */
    private static final int MAJOR_COLUMNS = 3;

    private final Frame frame;
    private final ListAddress address;
    private final SubjectQuery query;
    private final Regions regions;
    private final Map<String, Indicator> indicators;
    private final Map<String, Unit> units;

    ListTable(Frame frame, ListAddress address, Regions regions, List<Indicator> indicators, List<Unit> units) {
        this.frame = frame;
        this.address = address;
        this.query = address.query();
        this.regions = regions;
        this.indicators = indicators.stream()
                .collect(
                        Collectors.toMap(Indicator::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        headers.add(header(frame.t(RegistryText.COLUMN_NAME), new SubjectOrder.Key.Name(), false, false));
        int place = 0;
        for (SubjectColumn column : query.shownColumns()) {
            boolean minor = place++ >= MAJOR_COLUMNS;
            headers.add(
                    switch (column) {
                        case SubjectColumn.Attribute attribute -> header(attribute, minor);
                        case SubjectColumn.Reading(String code) ->
                            header(
                                    name(code, true),
                                    isNumeric(code) ? new SubjectOrder.Key.Reading(code) : null,
                                    isNumeric(code),
                                    minor);
                    });
        }
        return headers;
    }

    private Header header(SubjectColumn.Attribute attribute, boolean minor) {
        String name = frame.t(RegistryText.of(attribute));
        return attribute == SubjectColumn.Attribute.UPDATED
                ? header(name, new SubjectOrder.Key.Updated(), true, minor)
                : header(name, null, false, minor && attribute == SubjectColumn.Attribute.FIELD);
    }

    private Header header(String name, SubjectOrder.@Nullable Key key, boolean numeric, boolean minor) {
        if (key == null) {
            return new Header(name, numeric, null, null, null, minor);
        }
        boolean current = query.order().key().equals(key);
        SubjectOrder next =
                current ? query.order().reversed() : new SubjectOrder(key, !(key instanceof SubjectOrder.Key.Name));
        return new Header(
                name,
                numeric,
                frame.href(address.with(query.with(next)).href()),
                frame.t(RegistryText.SORT_BY, name, direction(next)),
                current ? (query.order().descending() ? "descending" : "ascending") : null,
                minor);
    }

    private String direction(SubjectOrder order) {
        return frame.t(order.descending() ? RegistryText.DESCENDING : RegistryText.ASCENDING);
    }

    String caption(String what) {
        String by = switch (query.order().key()) {
            case SubjectOrder.Key.Name() -> frame.t(RegistryText.COLUMN_NAME);
            case SubjectOrder.Key.Updated() -> frame.t(RegistryText.COLUMN_UPDATED);
            case SubjectOrder.Key.Reading(String code) -> name(code, false);
        };
        return frame.t(RegistryText.CAPTION, what, by, direction(query.order()));
    }

    List<Line> lines(List<SubjectLists.Row> rows) {
        return rows.stream().map(this::line).toList();
    }

    private Line line(SubjectLists.Row row) {
        List<Cell> cells = new ArrayList<>();
        List<Header> headers = headers();
        int place = 1;
        for (SubjectColumn column : query.shownColumns()) {
            Header header = headers.get(place++);
            cells.add(
                    switch (column) {
                        case SubjectColumn.Attribute attribute -> cell(header, attribute(attribute, row), "", null);
                        case SubjectColumn.Reading(String code) -> reading(header, code, row);
                    });
        }
        boolean english = frame.language() == Language.ENGLISH && row.nameEn() != null;
        return new Line(
                english ? String.valueOf(row.nameEn()) : row.name(),
                frame.language() == Language.ENGLISH && !english ? Language.CHINESE.tag() : null,
                frame.href("/registry/subjects/" + row.id()),
                row.sample(),
                cells);
    }

    private Cell cell(Header header, String text, String note, @Nullable Doubt doubt) {
        return new Cell(
                text.isEmpty() ? frame.t(RegistryText.MISSING) : text,
                note,
                doubt,
                header.name(),
                header.numeric(),
                header.minor());
    }

    private String attribute(SubjectColumn.Attribute attribute, SubjectLists.Row row) {
        return switch (attribute) {
            case KIND -> frame.t(RegistryText.of(row.kind()));
            case REGION -> row.region() == null ? "" : name(row.region());
            case FIELD -> row.field() == null ? "" : row.field();
            case STAGE -> row.stage() == null ? "" : frame.t(RegistryText.of(row.stage()));
            case UPDATED -> ChinaTime.day(row.updatedAt().instant()).toString();
        };
    }

    private Cell reading(Header header, String code, SubjectLists.Row row) {
        SubjectLists.Reading reading = row.readings().get(code);
        if (reading == null) {
            return cell(header, "", "", null);
        }
        BigDecimal number = reading.number();
        String text = number == null ? String.valueOf(reading.words()) : grouped(number);
        return cell(header, text, reading.period().toString(), reading.doubt());
    }

    private static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number).replace('-', '−');
    }

    private boolean isNumeric(String code) {
        Indicator indicator = indicators.get(code);
        return indicator != null
                && switch (indicator.valueType()) {
                    case NUMBER, MONEY -> true;
                    case TEXT, DATE -> false;
                };
    }

    /** The name of an indicator, with its unit where asked. */
    private String name(String code, boolean withUnit) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            return code;
        }
        String name = frame.language() == Language.ENGLISH ? indicator.nameEn() : indicator.nameZh();
        Unit unit = indicator.unit() == null ? null : units.get(indicator.unit());
        return unit == null || !withUnit
                ? name
                : name
                        + frame.t(
                                RegistryText.UNIT_SUFFIX,
                                frame.language() == Language.ENGLISH ? unit.nameEn() : unit.nameZh());
    }

    static String name(Frame frame, Regions.Region region) {
        return frame.language() == Language.ENGLISH && region.nameEn() != null ? region.nameEn() : region.name();
    }

    /** The name of a region by its code. */
    String name(RegionCode code) {
        return name(frame, regions.named(code));
    }

    /** Attributes, and the indicators that are about the kinds listed. */
    ColumnChoice choice() {
        List<OptionGroup> groups = new ArrayList<>();
        groups.add(new OptionGroup(
                "",
                Stream.of(SubjectColumn.Attribute.values())
                        .map(attribute -> option(attribute, frame.t(RegistryText.of(attribute))))
                        .toList()));
        Map<String, List<Option>> byGrouping = new LinkedHashMap<>();
        indicators.values().stream()
                .filter(this::isAbout)
                .forEach(indicator -> byGrouping
                        .computeIfAbsent(indicator.grouping(), added -> new ArrayList<>())
                        .add(option(new SubjectColumn.Reading(indicator.code()), name(indicator.code(), true))));
        byGrouping.forEach((grouping, options) -> groups.add(new OptionGroup(grouping, options)));
        return new ColumnChoice(
                address.except("column", "page"),
                groups,
                frame.href(address.with(query.withColumns(List.of())).href()),
                frame.t(RegistryText.COLUMNS_LEGEND, SubjectQuery.MOST_COLUMNS));
    }

    private boolean isAbout(Indicator indicator) {
        if (query.filter().kinds().isEmpty()) {
            return query.columns().contains(new SubjectColumn.Reading(indicator.code()));
        }
        return SubjectKind.read(indicator.appliesTo())
                .map(kind -> query.filter().kinds().contains(kind))
                .orElse(true);
    }

    private Option option(SubjectColumn column, String label) {
        return new Option(column.code(), label, query.shownColumns().contains(column));
    }
}

package org.chuanglian.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one resource of {@code datapackage.json}: a table, its columns and their constraints. */
final class ResourceReader {
    private static final Set<String> SCHEMA_NAMES =
            Set.of("fields", "fieldsMatch", "primaryKey", "foreignKeys", "missingValues");
    private static final Set<String> FIELD_NAMES =
            Set.of("name", "title", "description", "type", "format", "unit", "constraints");
    private static final Set<String> CONSTRAINT_NAMES =
            Set.of("required", "unique", "minimum", "maximum", "maxLength", "pattern", "enum");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern PLAIN_PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");

    private final SchemaNode resource;
    private final int problemsBefore;

    private ResourceReader(SchemaNode resource) {
        this.resource = resource;
        this.problemsBefore = resource.problems().size();
    }

    static Optional<TableSchema> read(SchemaNode resource) {
        return new ResourceReader(resource).table();
    }

    private Optional<TableSchema> table() {
        String name = named(resource);
        String path = resource.text("path");
        if (!PLAIN_PATH.matcher(path).matches()) {
            resource.wrong("path", "a file inside the pack's directory", "Maybe write it relative to the pack");
        }
        SchemaNode schema = resource.child("schema");
        schema.only(SCHEMA_NAMES);
        List<Column> columns =
                schema.children("fields").stream().map(this::column).toList();
        List<String> key = schema.texts("primaryKey");
        List<Reference> references = schema.children("foreignKeys").stream()
                .flatMap(one -> reference(name, one).stream())
                .toList();
        if (resource.problems().size() > problemsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new TableSchema(name, path, resource.optionalText("title").orElse(name), columns, key, references));
        } catch (IllegalArgumentException contradiction) {
            resource.wrong("schema", String.valueOf(contradiction.getMessage()), "Maybe a column is misspelt");
            return Optional.empty();
        }
    }

    private static String named(SchemaNode node) {
        String name = node.text("name");
        if (!NAME.matcher(name).matches()) {
            node.wrong("name", "a lower_snake name", "Maybe it has capitals or hyphens");
        }
        return name;
    }

    private static Optional<Reference> reference(String table, SchemaNode node) {
        SchemaNode target = node.child("reference");
        List<String> columns = node.texts("fields");
        List<String> targets = target.texts("fields");
        String other = target.optionalText("resource").orElse("");
        if (columns.isEmpty() || columns.size() != targets.size()) {
            node.wrong("fields", "as many fields as the reference has", "Maybe one of them was left out");
            return Optional.empty();
        }
        return Optional.of(new Reference(columns, other.isEmpty() ? table : other, targets));
    }

    private Column column(SchemaNode field) {
        field.only(FIELD_NAMES);
        SchemaNode constraints = field.child("constraints");
        constraints.only(CONSTRAINT_NAMES);
        return new Column(
                named(field),
                type(field, constraints),
                constraints.truth("required"),
                constraints.truth("unique"),
                field.optionalText("unit"));
    }

    private static ColumnType type(SchemaNode field, SchemaNode constraints) {
        return switch (field.text("type")) {
            case "string" -> string(field, constraints);
            case "integer" -> {
                constraints.only(with("minimum", "maximum"));
                yield new ColumnType.Whole(
                        bound(constraints, "minimum", Long::valueOf), bound(constraints, "maximum", Long::valueOf));
            }
            case "number" -> {
                constraints.only(with("minimum", "maximum"));
                yield new ColumnType.Decimal(
                        bound(constraints, "minimum", BigDecimal::new), bound(constraints, "maximum", BigDecimal::new));
            }
            case "boolean" -> {
                constraints.only(with());
                yield new ColumnType.Truth();
            }
            case "date" -> {
                constraints.only(with("minimum", "maximum"));
                yield new ColumnType.Day(
                        bound(constraints, "minimum", LocalDate::parse),
                        bound(constraints, "maximum", LocalDate::parse));
            }
            case "year" -> {
                constraints.only(with("minimum", "maximum"));
                yield new ColumnType.CalendarYear(
                        bound(constraints, "minimum", Year::parse), bound(constraints, "maximum", Year::parse));
            }
            default -> {
                field.wrong(
                        "type",
                        "one of string, integer, number, boolean, date, year",
                        "Maybe a type of Table Schema is meant that is not supported here");
                yield new ColumnType.Truth();
            }
        };
    }

    private static ColumnType string(SchemaNode field, SchemaNode constraints) {
        if (field.optionalText("format").filter("period"::equals).isPresent()) {
            constraints.only(with());
            return new ColumnType.Period();
        }
        if (constraints.has("enum")) {
            constraints.only(with("enum"));
            return new ColumnType.Choice(constraints.texts("enum"));
        }
        constraints.only(with("maxLength", "pattern"));
        return new ColumnType.Text(
                bound(constraints, "maxLength", Integer::valueOf).orElse(ColumnType.LONGEST_TEXT),
                bound(constraints, "pattern", Pattern::compile));
    }

    private static Set<String> with(String... names) {
        var allowed = new HashSet<>(Set.of("required", "unique"));
        allowed.addAll(List.of(names));
        return allowed;
    }

    private static <T> Optional<T> bound(SchemaNode constraints, String name, Function<String, T> parse) {
        Optional<String> text = constraints.optionalText(name);
        try {
            return text.map(parse);
        } catch (NumberFormatException | DateTimeException | PatternSyntaxException _) {
            constraints.wrong(name, "a value of the column's type", "Maybe it is misspelt");
            return Optional.empty();
        }
    }
}

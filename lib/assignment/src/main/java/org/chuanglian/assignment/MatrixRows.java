package org.chuanglian.assignment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chuanglian.table.DelimitedFile.Line;
import org.jspecify.annotations.Nullable;

/** The lines of a matrix as they come, and whether the first line and the first column are names. */
final class MatrixRows {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Set<String> MISSING = Set.of("", "na", "nan", "n/a", "null", "none", "-inf", "-infinity");
    private static final Pattern LABEL = Pattern.compile(
            ".*(reviewer|expert|rater|person|id|name|index|row|item|paper|proposal|专家|评审|编号|姓名|序号|项目).*|#|no\\.?");
    private static final int MOST_DIGITS = 15;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final Path file;
    private final List<double[]> rows = new ArrayList<>();
    private final List<String> firstCells = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private List<String> firstLine = List.of();

    MatrixRows(Path file) {
        this.file = file;
    }

    /** Takes a line; says what is wrong with it, or nothing. */
    @Nullable
    String add(Line line) {
        int cells = line.cells().size();
        if (rows.isEmpty() && firstLine.isEmpty()) {
            firstLine = line.cells().stream().map(String::strip).toList();
            if (isNames(firstLine)) {
                return null;
            }
        }
        double[] row = new double[cells];
        for (int column = 0; column < cells; column++) {
            String cell = line.cells().get(column);
            double number = number(cell);
            if (Double.isInfinite(number)) {
                if (column > 0) {
                    return place(line.number())
                            + "column %d: read '%s', expected a number. Maybe a comma or a quotation mark is missing."
                                    .formatted(
                                            column + 1, cell.lines().findFirst().orElse(""));
                }
            }
            row[column] = number;
        }
        if (!rows.isEmpty() && cells != rows.getFirst().length) {
            return place(line.number())
                    + "has %d cells, expected %d. Maybe it is cut off.".formatted(cells, rows.getFirst().length);
        }
        firstCells.add(line.cells().getFirst().strip());
        lines.add(line.number());
        rows.add(row);
        return null;
    }

    private String place(long line) {
        return "'%s' line %d ".formatted(file, line);
    }

    /** Whether a first line is one of item names: words, or numbers after an empty cell or a word that labels them. */
    private boolean isNames(List<String> cells) {
        long words = cells.stream()
                .skip(1)
                .filter(cell -> Double.isInfinite(number(cell)))
                .count();
        boolean corner = Double.isInfinite(number(cells.getFirst()));
        if (cells.size() == 1) {
            return corner;
        }
        if (words == cells.size() - 1) {
            return corner || cells.getFirst().isEmpty() || words > 1;
        }
        boolean labels =
                LABEL.matcher(cells.getFirst().toLowerCase(Locale.ROOT)).matches();
        boolean allThere = cells.stream().skip(1).noneMatch(String::isEmpty);
        boolean wholes = cells.stream().skip(1).allMatch(cell -> cell.matches("[0-9]+"));
        return allThere
                && ((corner && (2 * words > cells.size() - 1 || labels))
                        || (cells.getFirst().isEmpty() && wholes && isCounted(cells)));
    }

    private static boolean isCounted(List<String> cells) {
        int first = Integer.parseInt(cells.get(1).length() > 6 ? "9" : cells.get(1));
        return first <= 1
                && IntStream.range(1, cells.size())
                        .allMatch(place -> cells.get(place).equals(String.valueOf(first + place - 1)));
    }

    MatrixReading matrix() {
        boolean header = !firstLine.isEmpty() && (rows.isEmpty() || isNames(firstLine));
        boolean named = !rows.isEmpty() && hasRowNames(header);
        int skipped = named ? 1 : 0;
        if (!named) {
            for (int row = 0; row < rows.size(); row++) {
                if (Double.isInfinite(rows.get(row)[0])) {
                    return new MatrixReading.Refused(place(lines.get(row))
                            + "column 1: read '%s', expected a number. Maybe a cell is misspelt."
                                    .formatted(firstCells.get(row)));
                }
            }
        }
        int width = rows.isEmpty() ? 0 : rows.getFirst().length - skipped;
        List<String> columns = List.of();
        if (header) {
            columns = firstLine.size() == width ? firstLine : firstLine.subList(1, firstLine.size());
            if (!rows.isEmpty() && columns.size() != width) {
                return new MatrixReading.Refused(place(lines.getFirst())
                        + "has %d cells, expected %d. Maybe a name is missing."
                                .formatted(rows.getFirst().length, firstLine.size()));
            }
        }
        List<String> names = named ? firstCells : List.of();
        String twice = firstTwice(names, columns);
        if (!twice.isEmpty()) {
            return new MatrixReading.Refused(
                    "'%s' has the name '%s' twice. Maybe a line or a column was copied.".formatted(file, twice));
        }
        double[][] numbers = new double[rows.size()][];
        for (int row = 0; row < numbers.length; row++) {
            double[] cells = rows.get(row);
            numbers[row] = named ? Arrays.copyOfRange(cells, 1, cells.length) : cells;
        }
        return new MatrixReading.Read(new Matrix(numbers, names, columns));
    }

    private static String firstTwice(List<String> names, List<String> columns) {
        for (List<String> list : List.of(names, columns)) {
            Set<String> seen = new HashSet<>();
            for (String name : list) {
                if (!seen.add(name)) {
                    return name;
                }
            }
        }
        return "";
    }

    /** Whether the first column is one of names: words, or numbers under a corner that is empty or labels them. */
    private boolean hasRowNames(boolean header) {
        if (rows.getFirst().length < 2) {
            return false;
        }
        if (rows.stream().allMatch(row -> Double.isInfinite(row[0]))) {
            return true;
        }
        if (!header) {
            return false;
        }
        if (firstLine.size() == rows.getFirst().length - 1) {
            return true;
        }
        String corner = firstLine.getFirst();
        boolean labels = corner.isEmpty()
                || LABEL.matcher(corner.toLowerCase(Locale.ROOT)).matches();
        boolean likeOthers = firstLine.size() > 1 && shape(corner).equals(shape(firstLine.get(1)));
        return labels && !likeOthers && new HashSet<>(firstCells).size() == firstCells.size();
    }

    /** A name without its number: paper1 and paper2 have one shape. */
    private static String shape(String name) {
        return name.replaceAll("[0-9]+", "0");
    }

    /** The cell's number; NaN where it is missing, infinite where it is a word. */
    private double number(String text) {
        String cell = text.strip();
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int at = 0; at < cell.length(); at++) {
            char one = cell.charAt(at);
            if (one >= '0' && one <= '9' && count < MOST_DIGITS) {
                digits = digits * 10 + (one - '0');
                count++;
            } else if (one == '.' && point < 0) {
                point = count;
            } else {
                return slow(cell);
            }
        }
        if (count == 0) {
            return slow(cell);
        }
        return point < 0 ? digits : digits / POWERS[count - point];
    }

    private double slow(String cell) {
        if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
            return Double.NaN;
        }
        if (cell.equalsIgnoreCase("true")) {
            return 1;
        }
        if (cell.equalsIgnoreCase("false")) {
            return 0;
        }
        String plain = cell.replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.POSITIVE_INFINITY;
    }
}

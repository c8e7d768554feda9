package org.chuanglian.platform.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The days on which offices of mainland China work: Monday to Friday, without public holidays, with the weekend days
 * that are worked in their place. Each year is as a notice of the State Council's General Office says, published in the
 * autumn before; of a year whose notice is not in the table nothing is known, and nothing is guessed.
 */
public final class WorkingDays {

    private static final String TABLE = "/calendar/working-days.csv";
    private static final WorkingDays ANNOUNCED = announced(TABLE);

    private final Map<LocalDate, Divergence> divergences;
    private final NavigableSet<Integer> years;

    /** A day that is not what its weekday says. */
    private record Divergence(boolean worked, String occasion, String source) {}

    private WorkingDays(Map<LocalDate, Divergence> divergences) {
        this.divergences = divergences;
        this.years = new TreeSet<>(
                divergences.keySet().stream().map(LocalDate::getYear).toList());
    }

    /** The years that were announced. */
    public static WorkingDays announced() {
        return ANNOUNCED;
    }

    private static WorkingDays announced(String table) {
        try (InputStream bytes = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(table), table);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a table with the columns {@code day}, {@code kind} ({@code off} or {@code worked}), {@code occasion} and
     * {@code source}; refuses one that says a thing twice, or what the weekday says already.
     */
    static WorkingDays read(Reader table) throws IOException {
        Map<LocalDate, Divergence> days = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                LocalDate day = LocalDate.parse(row.getField("day"));
                boolean worked = worked(row);
                Divergence said = new Divergence(worked, row.getField("occasion"), row.getField("source"));
                if (days.put(day, said) != null) {
                    throw new IllegalArgumentException(day + " is there twice.\nMaybe a notice was entered again.");
                }
                if (worked && isWeekday(day)) {
                    throw new IllegalArgumentException(
                            day + " is a weekday and worked anyhow.\nMaybe the year is wrong.");
                }
            }
        }
        return new WorkingDays(days);
    }

    private static boolean worked(NamedCsvRecord row) {
        String kind = row.getField("kind");
        return switch (kind) {
            case "worked" -> true;
            case "off" -> false;
            default ->
                throw new IllegalArgumentException(row.getField("day") + " is \"" + kind
                        + "\", expected off or worked.\nMaybe a comma is missing.");
        };
    }

    /** The years of which the working days are known. */
    public NavigableSet<Integer> years() {
        return Collections.unmodifiableNavigableSet(years);
    }

    /** Whether a day is worked; empty when its year was not announced. */
    public Optional<Boolean> isWorked(LocalDate day) {
        return years.contains(day.getYear()) ? Optional.of(works(day)) : Optional.empty();
    }

    /** What makes a day other than its weekday says, such as 春节; empty for all other days. */
    public Optional<String> occasion(LocalDate day) {
        return Optional.ofNullable(divergences.get(day)).map(Divergence::occasion);
    }

    /** The notice that makes a day other than its weekday says; empty for all other days. */
    public Optional<String> source(LocalDate day) {
        return Optional.ofNullable(divergences.get(day)).map(Divergence::source);
    }

    /**
     * The last day of a term of so many working days, the first of which is the first working day after {@code start},
     * as terms are counted by law; empty when a year that it reaches into was not announced.
     *
     * @param days one or more
     */
    public Optional<LocalDate> after(LocalDate start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a term has " + days + " days, expected at least 1");
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!years.contains(day.getYear())) {
                return Optional.empty();
            }
            left -= works(day) ? 1 : 0;
        }
        return Optional.of(day);
    }

    /** The last working day up to and with a day; empty when its year, or the one it reaches back into, was not announced. */
    public Optional<LocalDate> lastUntil(LocalDate day) {
        LocalDate worked = day;
        while (years.contains(worked.getYear()) && !works(worked)) {
            worked = worked.minusDays(1);
        }
        return Optional.of(worked).filter(found -> years.contains(found.getYear()));
    }

    /**
     * How many working days come after {@code from}, up to and with {@code to}: what is left of a term that ends then;
     * negative when {@code to} is the earlier one. Empty when a year between them was not announced.
     */
    public OptionalInt between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            OptionalInt back = between(to, from);
            return back.isPresent() ? OptionalInt.of(-back.getAsInt()) : back;
        }
        int first = from.plusDays(1).getYear();
        if (from.isBefore(to) && !IntStream.rangeClosed(first, to.getYear()).allMatch(years::contains)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.toIntExact(
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count()));
    }

    private boolean works(LocalDate day) {
        Divergence said = divergences.get(day);
        return said == null ? isWeekday(day) : said.worked();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}

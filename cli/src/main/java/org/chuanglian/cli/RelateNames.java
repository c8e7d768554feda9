package org.chuanglian.cli;

import java.util.Locale;
import org.chuanglian.chain.RelatednessMeasure;
import org.chuanglian.chain.Totals;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of the command {@code relate} are read. */
final class RelateNames {

    private static final String RELATEDNESS =
            "proximity, association, cosine, jaccard, conditional, probability or co-occurrence";

    private RelateNames() {}

    /**
     * A measure by its name.
     *
     * @param relatedness which relatedness, if it is one; otherwise the usual one
     */
    record Named(RelateMeasure measure, RelatednessMeasure relatedness) {}

    /** Reads a measure. */
    static final class OfMeasure implements ITypeConverter<Named> {
        @Override
        public Named convert(String word) {
            return switch (plain(word)) {
                case "rca", "lq", "locationquotient", "balassa" -> named(RelateMeasure.RCA);
                case "density", "relatednessdensity" -> named(RelateMeasure.DENSITY);
                case "distance" -> named(RelateMeasure.DISTANCE);
                case "eci", "kci" -> named(RelateMeasure.ECI);
                case "pci", "tci" -> named(RelateMeasure.PCI);
                case "fitness" -> named(RelateMeasure.FITNESS);
                case "diversity" -> named(RelateMeasure.DIVERSITY);
                case "ubiquity" -> named(RelateMeasure.UBIQUITY);
                case "concentration", "hhi", "herfindahl", "gini" -> named(RelateMeasure.CONCENTRATION);
                case "outlook", "coi" -> named(RelateMeasure.OUTLOOK);
                case "gain", "cog" -> named(RelateMeasure.GAIN);
                case "entry" -> named(RelateMeasure.ENTRY);
                default -> new Named(RelateMeasure.RELATEDNESS, relatedness(word, true));
            };
        }

        private static Named named(RelateMeasure measure) {
            return new Named(measure, RelatednessMeasure.PROXIMITY);
        }
    }

    /** Reads a relatedness. */
    static final class OfRelatedness implements ITypeConverter<RelatednessMeasure> {
        @Override
        public RelatednessMeasure convert(String word) {
            return relatedness(word, false);
        }
    }

    private static RelatednessMeasure relatedness(String word, boolean amongMeasures) {
        return switch (plain(word)) {
            case "proximity" -> RelatednessMeasure.PROXIMITY;
            case "association", "associationstrength" -> RelatednessMeasure.ASSOCIATION;
            case "cosine" -> RelatednessMeasure.COSINE;
            case "jaccard" -> RelatednessMeasure.JACCARD;
            case "conditional", "conditionalprobability" -> RelatednessMeasure.CONDITIONAL;
            case "probability", "prob" -> RelatednessMeasure.PROBABILITY;
            case "cooccurrence", "cooccurrences" -> RelatednessMeasure.CO_OCCURRENCE;
            default ->
                throw unknown(
                        word,
                        amongMeasures
                                ? "rca, density, distance, eci, pci, fitness, diversity, ubiquity, concentration,"
                                        + " outlook, gain, entry, " + RELATEDNESS
                                : RELATEDNESS);
        };
    }

    /** Reads a method. */
    static final class OfMethod implements ITypeConverter<RelateMethod> {
        @Override
        public RelateMethod convert(String word) {
            return switch (plain(word)) {
                case "eigenvectors", "eigenvector", "eigenvalues", "eigenvalue", "eigen" -> RelateMethod.EIGENVECTORS;
                case "reflections", "reflection" -> RelateMethod.REFLECTIONS;
                case "fitness" -> RelateMethod.FITNESS;
                default -> throw unknown(word, "eigenvectors, reflections or fitness");
            };
        }
    }

    /** Reads what totals are of. */
    static final class OfTotals implements ITypeConverter<Totals> {
        @Override
        public Totals convert(String word) {
            return switch (plain(word)) {
                case "cooccurrences", "cooccurrence" -> Totals.CO_OCCURRENCES;
                case "occurrences", "occurrence" -> Totals.OCCURRENCES;
                default -> throw unknown(word, "co-occurrences or occurrences");
            };
        }
    }

    /** Of which side an answer is. */
    enum Side {
        ROWS,
        COLUMNS
    }

    /** How a matrix is written. */
    enum Format {
        DENSE,
        SPARSE
    }

    /** What a column has to do with itself. */
    enum Diagonal {
        KEEP,
        ZERO
    }

    /** What is compared with the cutoff. */
    enum Compared {
        RCA,
        VALUE
    }

    /** Reads a side. */
    static final class OfSide implements ITypeConverter<Side> {
        @Override
        public Side convert(String word) {
            return switch (plain(word)) {
                case "rows", "row", "country", "region" -> Side.ROWS;
                case "columns", "column", "product" -> Side.COLUMNS;
                default -> throw unknown(word, "rows or columns");
            };
        }
    }

    /** Reads a format. */
    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return switch (plain(word)) {
                case "dense", "wide", "matrix" -> Format.DENSE;
                case "sparse", "long" -> Format.SPARSE;
                default -> throw unknown(word, "dense or sparse");
            };
        }
    }

    /** Reads what is on the diagonal. */
    static final class OfDiagonal implements ITypeConverter<Diagonal> {
        @Override
        public Diagonal convert(String word) {
            return switch (plain(word)) {
                case "keep" -> Diagonal.KEEP;
                case "zero", "0" -> Diagonal.ZERO;
                default -> throw unknown(word, "keep or zero");
            };
        }
    }

    /** Reads what is compared with the cutoff. */
    static final class OfPresence implements ITypeConverter<Compared> {
        @Override
        public Compared convert(String word) {
            return switch (plain(word)) {
                case "rca", "lq" -> Compared.RCA;
                case "value", "values" -> Compared.VALUE;
                default -> throw unknown(word, "rca or value");
            };
        }
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static TypeConversionException unknown(String word, String expected) {
        return new TypeConversionException("'%s' is not known, expected %s".formatted(word, expected));
    }
}

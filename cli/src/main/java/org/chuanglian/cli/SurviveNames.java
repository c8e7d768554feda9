package org.chuanglian.cli;

import java.util.Locale;
import org.chuanglian.survival.Interval;
import org.chuanglian.survival.ProportionalHazards;
import org.chuanglian.survival.Ties;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of the command {@code survive} are read. */
final class SurviveNames {

    private SurviveNames() {}

    /** Reads a method's name. */
    static final class OfMethod implements ITypeConverter<SurviveMethod> {
        @Override
        public SurviveMethod convert(String word) {
            return switch (plain(word)) {
                case "km", "kaplanmeier" -> SurviveMethod.KM;
                case "aj", "aalenjohansen", "cuminc" -> SurviveMethod.AJ;
                case "logrank" -> SurviveMethod.LOGRANK;
                case "gray" -> SurviveMethod.GRAY;
                case "cox", "coxph" -> SurviveMethod.COX;
                default -> throw unknown(word, "km, aj, cox, logrank or gray");
            };
        }
    }

    /** Reads the scale of an interval. */
    static final class OfInterval implements ITypeConverter<Interval> {
        @Override
        public Interval convert(String word) {
            return switch (plain(word)) {
                case "plain" -> Interval.PLAIN;
                case "log" -> Interval.LOG;
                case "loglog" -> Interval.LOG_LOG;
                case "logit" -> Interval.LOGIT;
                case "arcsin" -> Interval.ARCSIN;
                default -> throw unknown(word, "plain, log, loglog, logit or arcsin");
            };
        }
    }

    /** Reads how ties count. */
    static final class OfTies implements ITypeConverter<Ties> {
        @Override
        public Ties convert(String word) {
            return switch (plain(word)) {
                case "efron" -> Ties.EFRON;
                case "breslow" -> Ties.BRESLOW;
                default -> throw unknown(word, "efron or breslow");
            };
        }
    }

    /** Reads a function of time. */
    static final class OfTransform implements ITypeConverter<ProportionalHazards.Transform> {
        @Override
        public ProportionalHazards.Transform convert(String word) {
            return switch (plain(word)) {
                case "km" -> ProportionalHazards.Transform.KM;
                case "rank" -> ProportionalHazards.Transform.RANK;
                case "identity" -> ProportionalHazards.Transform.IDENTITY;
                case "log" -> ProportionalHazards.Transform.LOG;
                default -> throw unknown(word, "km, rank, identity or log");
            };
        }
    }

    /** Reads a share, more than 0 and less than 1. */
    static final class OfShare implements ITypeConverter<Double> {
        @Override
        public Double convert(String word) {
            var number = word.strip().matches("[0-9]*\\.?[0-9]+") ? Double.parseDouble(word) : Double.NaN;
            if (!(number > 0 && number < 1)) {
                throw unknown(word, "a number between 0 and 1");
            }
            return number;
        }
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static TypeConversionException unknown(String word, String expected) {
        return new TypeConversionException("'%s' is not known, expected %s".formatted(word, expected));
    }
}

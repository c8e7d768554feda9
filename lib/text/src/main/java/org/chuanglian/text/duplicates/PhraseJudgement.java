package org.chuanglian.text.duplicates;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges how far two phrases agree, by the rules of their kind. */
final class PhraseJudgement {

    private static final double SAME = 0.97;
    private static final double CLOSE = 0.78;
    private static final double PARTIAL = 0.42;
    /** A registered name that has this many bits of its own is another's. */
    private static final double OWN_NAME = 3;

    /** That nothing is left on either side says something too. */
    private static final double WHOLE = 3;

    private final FieldKind kind;
    private final Rarity rarity;

    PhraseJudgement(FieldKind kind, Rarity rarity) {
        this.kind = kind;
        this.rarity = rarity;
    }

    Agreement of(Phrase one, Phrase other) {
        Tally tally = new Tally(rarity, kind == FieldKind.PERSON);
        boolean bothHan = !one.han().isEmpty() && !other.han().isEmpty();
        tally.characters(one, other);
        if (!bothHan || kind != FieldKind.ORGANISATION || (one.wordCount() > 0 && other.wordCount() > 0)) {
            tally.words(one.wordArray(), other.wordArray());
        }
        return switch (kind) {
            case ORGANISATION -> organisation(tally, one, other, bothHan);
            case PERSON -> person(tally, one, other, bothHan);
            case TEXT, ADDRESS, CATEGORY, CODE, DATE, NUMBER -> text(tally, one, other);
        };
    }

    /** One phrase is Chinese, the other in Latin letters. */
    Agreement acrossScripts(Phrase one, String[] latinOne, Phrase other, String[] latinOther) {
        Tally tally = new Tally(rarity, kind == FieldKind.PERSON);
        tally.words(latinOne, latinOther);
        Level level = spelledAlike(latinOne, latinOther) ? Level.SAME : level(tally);
        if (level == Level.DIFFERENT) {
            return Agreement.DIFFERENT;
        }
        double agree = level == Level.SAME ? Math.max(tally.agree(), all(latinOne)) : tally.agree();
        double bits = agree + (level == Level.SAME ? WHOLE : -1) - 0.4 * (tally.leftOne() + tally.leftOther());
        boolean branch =
                !one.apart().branch().isEmpty() != !other.apart().branch().isEmpty();
        Cap cap = branch || level == Level.PARTIAL ? Cap.REVIEW : Cap.NONE;
        return new Agreement(level == Level.SAME ? Level.CLOSE : level, bits, cap, Set.of(Remark.LANGUAGES));
    }

    private double all(String[] words) {
        double all = 0;
        for (String word : words) {
            all += rarity.ofWord(word);
        }
        return all;
    }

    /** Written in one the words are the same, maybe with the last one first, as the order of names differs. */
    private static boolean spelledAlike(String[] one, String[] other) {
        String whole = String.join("", one);
        String otherWhole = String.join("", other);
        if (whole.length() != otherWhole.length() || one.length == 0 || other.length == 0) {
            return false;
        }
        String lastFirst = other[other.length - 1] + String.join("", java.util.Arrays.copyOf(other, other.length - 1));
        String firstLast = String.join("", java.util.Arrays.copyOfRange(other, 1, other.length)) + other[0];
        return whole.equals(otherWhole) || whole.equals(lastFirst) || whole.equals(firstLast);
    }

    private static Level level(Tally tally) {
        double share = tally.share();
        if (share >= SAME) {
            return Level.SAME;
        }
        return share >= CLOSE ? Level.CLOSE : share >= PARTIAL ? Level.PARTIAL : Level.DIFFERENT;
    }

    private Agreement text(Tally tally, Phrase one, Phrase other) {
        Level level = level(tally);
        boolean contained = tally.containment() >= 0.9 && tally.agree() >= 8;
        if (level == Level.DIFFERENT && !contained) {
            return Agreement.DIFFERENT;
        }
        double less = Math.min(tally.leftOne(), tally.leftOther());
        double more = Math.max(tally.leftOne(), tally.leftOther());
        double bits = tally.agree() - 0.7 * less - 0.35 * more - 0.8 * tally.numbersApart();
        Cap cap = Cap.NONE;
        Set<Remark> remarks = tally.remarks();
        if (differ(one.apart().ordinals(), other.apart().ordinals())
                || (kind == FieldKind.TEXT && numbersAlone(tally))) {
            remarks.add(Remark.ORDINAL);
            cap = Cap.REVIEW;
            bits -= 8;
        } else if (!one.apart().ordinals().equals(other.apart().ordinals())) {
            remarks.add(Remark.ORDINAL);
            cap = Cap.REVIEW;
        }
        if (contained && level != Level.SAME) {
            remarks.add(Remark.CONTAINED);
        }
        return new Agreement(level == Level.DIFFERENT ? Level.PARTIAL : level, bits, cap, remarks);
    }

    /** Two texts that differ in nothing but a number are two parts of one, not one. */
    private static boolean numbersAlone(Tally tally) {
        double apart = tally.numbersApart();
        return apart > 0 && apart >= 0.95 * Math.min(tally.leftOne(), tally.leftOther());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private Agreement person(Tally tally, Phrase one, Phrase other, boolean bothHan) {
        if (bothHan && one.wordCount() == 0 && other.wordCount() == 0) {
            return chinesePerson(tally, one, other);
        }
        double less = Math.min(tally.leftOne(), tally.leftOther());
        double more = Math.max(tally.leftOne(), tally.leftOther());
        Level level = level(tally);
        if (level == Level.DIFFERENT && !(tally.containment() >= 0.9 && tally.agree() >= 5)) {
            return Agreement.DIFFERENT;
        }
        double bits = tally.agree() - 0.8 * less - 0.25 * more;
        return new Agreement(level == Level.DIFFERENT ? Level.PARTIAL : level, bits, Cap.NONE, tally.remarks());
    }

    private Agreement chinesePerson(Tally tally, Phrase person, Phrase another) {
        String one = person.han();
        String other = another.han();
        if (one.equals(other)) {
            return new Agreement(Level.SAME, tally.agree());
        }
        if (Sounds.alike(person, another)) {
            return new Agreement(Level.CLOSE, tally.agree() + 4, Remark.SOUND);
        }
        boolean isLong = Math.min(one.length(), other.length()) >= 3;
        if (isLong && Slips.swapped(one, other)) {
            return new Agreement(Level.CLOSE, tally.agree() + 2, Remark.SWAPPED);
        }
        return isLong && tally.share() >= 0.5 ? new Agreement(Level.PARTIAL, tally.agree() - 2) : Agreement.DIFFERENT;
    }

    private Agreement organisation(Tally tally, Phrase one, Phrase other, boolean bothHan) {
        if (Acronyms.match(one, other)) {
            int letters = Math.min(one.core().length(), other.core().length());
            return new Agreement(Level.PARTIAL, 2.5 * letters, Cap.NONE, Set.of(Remark.ACRONYM));
        }
        boolean shortForm = bothHan && tally.containment() < 0.9 && ShortForms.match(one.han(), other.han());
        if (shortForm) {
            int characters = Math.min(one.han().length(), other.han().length());
            return new Agreement(Level.PARTIAL, 4.5 * characters - 1, Cap.REVIEW, Set.of(Remark.ACRONYM));
        }
        Level level = level(tally);
        boolean contained = tally.containment() >= 0.9 && tally.agree() >= 4;
        if (level == Level.DIFFERENT && !contained) {
            return Agreement.DIFFERENT;
        }
        return new OrganisationRules(one, other, tally).applied(level == Level.DIFFERENT ? Level.PARTIAL : level);
    }

    /** What tells organisations of nearly one name apart. */
    private static final class OrganisationRules {

        private static final Pattern INSTITUTION =
                Pattern.compile("(大学|学院|学校|医院|研究所|研究院|科学院|设计院|中学|小学|银行|中心|实验室|委员会|协会|学会|局)$");

        private final Phrase one;
        private final Phrase other;
        private final Tally tally;
        private final EnumSet<Remark> remarks;
        private double bits;
        private Cap cap = Cap.NONE;

        OrganisationRules(Phrase one, Phrase other, Tally tally) {
            this.one = one;
            this.other = other;
            this.tally = tally;
            this.remarks = tally.remarks();
            this.bits = tally.agree()
                    - 0.7 * Math.min(tally.leftOne(), tally.leftOther())
                    - 0.35 * Math.max(tally.leftOne(), tally.leftOther())
                    + (tally.leftOne() + tally.leftOther() == 0 ? WHOLE : 0);
        }

        Agreement applied(Level level) {
            core();
            regions();
            if (differ(one.apart().ordinals(), other.apart().ordinals())) {
                mark(Remark.ORDINAL, 8, Cap.NEVER);
            }
            if (!one.apart().branch().equals(other.apart().branch())) {
                mark(Remark.BRANCH, 3, bothBranches() ? Cap.NEVER : Cap.REVIEW);
            }
            units();
            forms();
            boolean whole = level == Level.SAME && !remarks.contains(Remark.UNIT) && !remarks.contains(Remark.BRANCH);
            return new Agreement(whole ? Level.SAME : level == Level.PARTIAL ? level : Level.CLOSE, bits, cap, remarks);
        }

        private boolean bothBranches() {
            return differ(one.apart().branch(), other.apart().branch());
        }

        private void core() {
            if (tally.leftOne() == 0 && tally.leftOther() == 0) {
                return;
            }
            if (!tally.hanLeftOnBoth() || one.han().isEmpty() || other.han().isEmpty()) {
                oneSide();
            } else if (Sounds.alike(one, other)) {
                mark(Remark.SOUND, -4, Cap.NONE);
            } else if (Slips.swapped(one.han(), other.han())) {
                mark(Remark.SWAPPED, -4, Cap.NONE);
            } else {
                boolean slip =
                        Slips.oneChanged(one.han(), other.han()) && one.han().length() >= 6;
                mark(slip ? Remark.SLIP : Remark.CONFLICT, slip ? 2 : 6, slip ? Cap.REVIEW : Cap.NEVER);
            }
        }

        private void oneSide() {
            double less = Math.min(tally.leftOne(), tally.leftOther());
            double more = Math.max(tally.leftOne(), tally.leftOther());
            boolean registered = isComplete(one) && isComplete(other);
            if (less >= OWN_NAME) {
                mark(Remark.CONFLICT, 3, Cap.REVIEW);
            } else if (registered && more >= OWN_NAME && less == 0) {
                boolean office = one.han().endsWith(other.han()) || other.han().endsWith(one.han());
                boolean firm =
                        !one.apart().form().isEmpty() || !other.apart().form().isEmpty();
                mark(Remark.REGISTERED, 3, office || firm ? Cap.REVIEW : Cap.NEVER);
            } else if (less == 0) {
                remarks.add(Remark.CONTAINED);
            }
        }

        /** A name that says what it is, up to its end, is no short form. */
        private static boolean isComplete(Phrase name) {
            return !name.apart().form().isEmpty()
                    || INSTITUTION.matcher(name.han()).find();
        }

        private void regions() {
            String region = one.apart().region();
            String otherRegion = other.apart().region();
            if (differ(region, otherRegion) && !Regions.compatible(region, otherRegion)) {
                mark(Remark.REGION, 8, Cap.NEVER);
            } else if (region.isEmpty() != otherRegion.isEmpty()
                    && !one.han().isEmpty()
                    && !other.han().isEmpty()) {
                remarks.add(Remark.REGION_MISSING);
            } else if (!region.isEmpty() && !otherRegion.isEmpty()) {
                bits += 2;
            }
        }

        private void units() {
            String unit = one.apart().unit();
            String otherUnit = other.apart().unit();
            if (differ(unit, otherUnit) && !Slips.contains(unit, otherUnit)) {
                mark(Remark.UNITS, 6, Cap.NEVER);
            } else if (unit.isEmpty() != otherUnit.isEmpty()) {
                mark(Remark.UNIT, 1, Units.isInternal(unit.isEmpty() ? otherUnit : unit) ? Cap.NONE : Cap.REVIEW);
            } else if (!unit.isEmpty()) {
                bits += 4;
            }
        }

        private void forms() {
            if (differ(one.apart().form(), other.apart().form())) {
                mark(Remark.FORM, 1, Cap.NONE);
            }
        }

        private void mark(Remark remark, double cost, Cap most) {
            remarks.add(remark);
            bits -= cost;
            cap = cap.and(most);
        }
    }
}

package org.chuanglian.platform.account.consent;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;

/** What persons agreed to. Nothing is deleted: a withdrawn consent stays, with the day it ended. */
public interface Consents {

    /** All that a person ever gave, the newest first. */
    List<Consent> of(PersonId person);

    /** Whether a person agrees to something now, in its present wording. */
    boolean holds(PersonId person, Purpose purpose);

    /**
     * The consents to one purpose at some time.
     *
     * @param newest empty when there never was one
     * @param version counts what was given and withdrawn
     */
    record Edition(Purpose purpose, Optional<Consent> newest, int version) {

        /** The edition of a purpose among all that a person ever gave, the newest first. */
        public static Edition of(Purpose purpose, List<Consent> all) {
            List<Consent> own =
                    all.stream().filter(consent -> consent.purpose() == purpose).toList();
            long withdrawn = own.stream()
                    .filter(consent -> consent.withdrawn().isPresent())
                    .count();
            return new Edition(purpose, own.stream().findFirst(), Math.toIntExact(own.size() + withdrawn));
        }

        /** Tells this state, under this wording, from every other one. */
        public String mark() {
            return version + "." + purpose.version();
        }

        public boolean holds() {
            return newest.filter(Consent::holds).isPresent();
        }
    }

    /** What came of giving or withdrawing. */
    sealed interface Change {

        /** It is as asked. */
        record Made() implements Change {}

        /** Consent, or its wording, is another one than was seen; nothing was changed. */
        record Overtaken(Edition now) implements Change {}
    }

    /**
     * Gives consent to the wording that was seen, unless something changed since.
     *
     * @param seen the mark of the edition that was seen
     */
    Change give(PersonId person, Purpose purpose, String seen);

    /** Withdraws the consent that was seen, unless something changed since. */
    Change withdraw(PersonId person, Purpose purpose, String seen);

    /** Gives consent to the present wording; what holds already stays as it is. */
    void give(PersonId person, Purpose purpose);

    /** Withdraws consent; does nothing when there is none. */
    void withdraw(PersonId person, Purpose purpose);
}

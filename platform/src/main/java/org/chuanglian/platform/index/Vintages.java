package org.chuanglian.platform.index;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.account.SignedIn;

/** What was published; nothing of it is ever changed or taken away. */
public interface Vintages {

    /** What came of publishing. */
    sealed interface Publishing {

        /** It is published, and the record says so. */
        record Published(Vintage vintage) implements Publishing {}

        /** The same was published before. */
        record Already(Vintage vintage) implements Publishing {}
    }

    /** Publishes an index with what it says of everybody. Who may is {@link IndexPolicy}'s to say. */
    Publishing publish(IndexRun run, List<Vintage.Stood> standings, SignedIn by);

    /** All of an index, the newest first. */
    List<Vintage> of(String scheme);

    Optional<Vintage> find(String id);

    /** All that a vintage said when it was published, by node, year and place. */
    List<Vintage.Stood> standings(Vintage vintage);

    /** What a vintage said of one place at one node. */
    List<Vintage.Stood> standings(Vintage vintage, String node, Place place);
}

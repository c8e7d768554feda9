package org.chuanglian.platform.atlas.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Made-up firms, for tests. */
public final class SoldBy {

    private SoldBy() {}

    /** A listed firm of a province; products as {@code NAME=SHARE}, an empty share for none stated. */
    public static Firm firm(String name, @Nullable String region, String... products) {
        List<Firm.Product> sold = new ArrayList<>();
        for (String product : products) {
            String[] sides = product.split("=", -1);
            sold.add(new Firm.Product(sides[0], sides[1].isEmpty() ? null : Double.valueOf(sides[1]), "test"));
        }
        return new Firm(
                SubjectId.next(),
                name,
                "600000.TEST",
                region == null ? null : new RegionCode(region),
                sold,
                Set.of(),
                Set.of(),
                null);
    }

    /** The same firm of a Shenwan industry. */
    public static Firm of(Firm firm, String industry) {
        return new Firm(
                firm.id(),
                firm.name(),
                firm.stock(),
                firm.region(),
                firm.products(),
                Set.of(industry),
                firm.curated(),
                firm.revenue());
    }

    /** The same firm, named by a curated table. */
    public static Firm curated(Firm firm, String segment) {
        return new Firm(
                firm.id(),
                firm.name(),
                firm.stock(),
                firm.region(),
                firm.products(),
                firm.industries(),
                Set.of(segment),
                firm.revenue());
    }

    /** The same firm with a revenue. */
    public static Firm revenue(Firm firm, double yuan) {
        return new Firm(
                firm.id(),
                firm.name(),
                firm.stock(),
                firm.region(),
                firm.products(),
                firm.industries(),
                firm.curated(),
                new Firm.Revenue(2021, yuan));
    }
}

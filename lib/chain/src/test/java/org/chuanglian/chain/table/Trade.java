package org.chuanglian.chain.table;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.chain.Incidence;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;

/** World trade as economiccomplexity computed it; see ORIGIN.md beside the files. */
final class Trade {

    private Trade() {}

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Trade.class.getResource("/org/chuanglian/chain/trade/" + name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Incidence amounts() throws IOException {
        LongColumns columns = new LongColumns("country", "product", Optional.of("value"), Optional.empty());
        return switch (LongFile.read(file("trade_country_product_value.csv.gz"), columns, _ -> {})) {
            case LongReading.Read read -> read.table().periods().getFirst().amounts();
            case LongReading.Refused refused -> throw new AssertionError(refused.line());
        };
    }

    /** The numbers behind the first cell of each line, by that cell. */
    static Map<String, double[]> lines(String name) throws IOException, BrokenCsv {
        Map<String, double[]> lines = new LinkedHashMap<>();
        try (DelimitedFile file = DelimitedFile.open(file(name))) {
            file.next();
            for (Optional<DelimitedFile.Line> line = file.next(); line.isPresent(); line = file.next()) {
                List<String> cells = line.get().cells();
                lines.put(
                        cells.getFirst(),
                        cells.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
            }
        }
        return lines;
    }

    /** The single numbers of a table, in its order. */
    static double[] column(String name) throws IOException, BrokenCsv {
        List<double[]> lines = new ArrayList<>(lines(name).values());
        return lines.stream().mapToDouble(line -> line[0]).toArray();
    }
}

package org.chuanglian.platform.atlas.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The chains that the platform brings along. */
@Component
public class Chains {

    private static final String FILES = "classpath*:/atlas/chains/*.yaml";

    /** The order in which pages list them; others follow by their codes. */
    private static final List<String> ORDER = List.of(
            "integrated-circuits",
            "intelligent-vehicles",
            "intelligent-manufacturing",
            "life-health",
            "advanced-materials");

    private final List<Chain> released;

    Chains() {
        this.released = released();
    }

    /** All of them, in the order in which pages list them. */
    public List<Chain> all() {
        return released;
    }

    /** The chain of a code. */
    public Optional<Chain> find(String code) {
        return released.stream().filter(chain -> chain.code().equals(code)).findFirst();
    }

    /** Codes are checked by a test against the open data pack: when a platform starts its catalogue may be empty. */
    private static List<Chain> released() {
        List<Chain> chains = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                chains.add(sound(ChainFile.read(String.valueOf(file.getFilename()), text(file), _ -> true)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<String> codes = new HashSet<>();
        chains.stream().filter(chain -> !codes.add(chain.code())).findFirst().ifPresent(chain -> {
            throw new IllegalStateException(
                    "two chain files have the code %s.%nMaybe a version was copied.".formatted(chain.code()));
        });
        chains.sort(
                Comparator.comparingInt((Chain chain) -> place(chain.code())).thenComparing(Chain::code));
        return List.copyOf(chains);
    }

    private static int place(String code) {
        int place = ORDER.indexOf(code);
        return place < 0 ? ORDER.size() : place;
    }

    private static Chain sound(ChainReading reading) {
        return switch (reading) {
            case ChainReading.Read(Chain chain) -> chain;
            case ChainReading.Refused(List<String> faults) ->
                throw new IllegalStateException("a chain file is not sound:\n" + String.join("\n", faults));
        };
    }

    private static String text(Resource file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

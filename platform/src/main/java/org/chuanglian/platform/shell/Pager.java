package org.chuanglian.platform.shell;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The pages of a list, drawn by the template {@code shell/pager}.
 *
 * @param total the number of entries in all
 * @param page the present page, from 1
 * @param pages the number of pages, at least 1
 * @param address from a page's number to its address, without the language's prefix
 */
public record Pager(long total, int page, int pages, IntFunction<String> address) {

    private static final int AROUND = 2;

    /** The numbers to offer: the first, the last and those around the present; 0 stands for a gap. */
    public List<Integer> numbers() {
        List<Integer> shown = IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= AROUND)
                .boxed()
                .toList();
        return IntStream.range(0, shown.size())
                .boxed()
                .flatMap(i -> i > 0 && shown.get(i) > shown.get(i - 1) + 1
                        ? IntStream.of(0, shown.get(i)).boxed()
                        : IntStream.of(shown.get(i)).boxed())
                .toList();
    }
}

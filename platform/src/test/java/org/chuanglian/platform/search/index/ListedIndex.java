package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.SubjectFeed;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.SubjectIndex;
import org.chuanglian.platform.shared.RegionCode;

/** The index as a plain list that reads every subject for every search: slow, and easy to believe. */
final class ListedIndex implements SubjectIndex {

    private final RegionCode home;
    private final Map<SubjectId, Optional<Entry>> pending = new LinkedHashMap<>();
    private final Map<SubjectId, Entry> seen = new LinkedHashMap<>();
    private long position = SubjectFeed.START;

    ListedIndex(RegionCode home) {
        this.home = home;
    }

    @Override
    public void put(Entry entry) {
        pending.put(entry.id(), Optional.of(entry));
    }

    @Override
    public void delete(SubjectId id) {
        pending.put(id, Optional.empty());
    }

    @Override
    public void keep(long newPosition) {
        pending.forEach((id, entry) -> {
            if (entry.isPresent()) {
                seen.put(id, entry.get());
            } else {
                seen.remove(id);
            }
        });
        pending.clear();
        position = newPosition;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return seen.size();
    }

    @Override
    public Found search(Search search) {
        List<Hit> all = all(search.text(), LuceneIndex.FEW);
        Map<SubjectKind, Long> counts =
                all.stream().collect(Collectors.groupingBy(hit -> hit.subject().kind(), Collectors.counting()));
        List<Hit> wanted = all.stream()
                .filter(hit -> search.kind() == null || hit.subject().kind() == search.kind())
                .toList();
        return new Found(
                wanted.stream().skip(search.from()).limit(search.size()).toList(), wanted.size(), counts);
    }

    @Override
    public List<Hit> suggest(String text, int most) {
        return all(text, 1).stream().limit(most).toList();
    }

    private List<Hit> all(String text, int few) {
        Sought sought = Sought.of(text);
        Reasons reasons = new Reasons(sought);
        List<Hit> found = new ArrayList<>();
        add(found, reasons::strict);
        if (!sought.isEmpty() && found.size() < few) {
            add(found, reasons::loose);
            addSlipped(found, reasons);
        }
        return found;
    }

    private void addSlipped(List<Hit> found, Reasons reasons) {
        record Slipped(Entry entry, Reasons.Slip slip) {}
        List<Slipped> more = new ArrayList<>();
        for (Entry entry : seen.values()) {
            if (found.stream().noneMatch(hit -> hit.subject().id().equals(entry.id()))) {
                reasons.slipped(entry).ifPresent(slip -> more.add(new Slipped(entry, slip)));
            }
        }
        more.sort(Comparator.comparing(Slipped::slip, Reasons.Slip.ORDER)
                .thenComparingLong(one -> -Standing.of(one.entry, home)));
        more.forEach(one -> found.add(new Hit(one.entry, one.slip.evidence())));
    }

    private void add(List<Hit> found, Function<Entry, Optional<Evidence>> reason) {
        List<Hit> more = new ArrayList<>();
        for (Entry entry : seen.values()) {
            if (found.stream().noneMatch(hit -> hit.subject().id().equals(entry.id()))) {
                reason.apply(entry).ifPresent(evidence -> more.add(new Hit(entry, evidence)));
            }
        }
        more.sort(Comparator.<Hit, org.chuanglian.platform.search.Closeness>comparing(
                        hit -> hit.evidence().closeness())
                .thenComparing(hit -> hit.evidence().bySound())
                .thenComparingLong(hit -> -Standing.of(hit.subject(), home)));
        found.addAll(more);
    }
}

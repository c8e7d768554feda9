package org.chuanglian.platform.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every page has around it: the rooms of the rail in their order, the links of the footer, the assets. */
@Component
class House {

    private final List<Room> rooms;
    private final List<FooterLink> links;
    private final ObjectProvider<Notice> notices;
    private final ObjectProvider<Attention> attention;
    private final Assets assets;

    House(
            ObjectProvider<Room> rooms,
            ObjectProvider<FooterLink> links,
            ObjectProvider<Notice> notices,
            ObjectProvider<Attention> attention,
            Assets assets) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(Room::verb).thenComparingInt(Room::position))
                .toList();
        this.links = links.stream()
                .sorted(Comparator.comparingInt(FooterLink::position))
                .toList();
        this.notices = notices;
        this.attention = attention;
        this.assets = assets;
    }

    /** Those that are there for a reader who is signed in, or is not. */
    List<Room> rooms(boolean signedIn) {
        return signedIn
                ? rooms
                : rooms.stream().filter(room -> !room.personal()).toList();
    }

    List<FooterLink> links() {
        return links;
    }

    /** What every page tells now. */
    List<Notice.Told> told(Language language) {
        return notices.orderedStream()
                .flatMap(notice -> notice.now(language).stream())
                .toList();
    }

    /** What waits unread for whoever is signed in. */
    List<Attention.Waiting> waiting(Optional<Visitor> visitor) {
        return visitor.stream()
                .flatMap(known -> attention.orderedStream().flatMap(each -> each.of(known).stream()))
                .toList();
    }

    Assets assets() {
        return assets;
    }
}

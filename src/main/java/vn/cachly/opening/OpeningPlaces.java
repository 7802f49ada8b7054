package vn.cachly.opening;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.bed.BedRule;
import vn.cachly.bed.Berth;
import vn.cachly.layout.LayoutRule;

/** Finds the beds that the rows name, and who lies in the same one. */
final class OpeningPlaces {
    private final Opening opening;
    private final Map<String, List<Berth>> byRoom;

    OpeningPlaces(Opening opening, List<Berth> berths) {
        this.opening = opening;
        this.byRoom = berths.stream().collect(Collectors.groupingBy(berth -> small(berth.room())));
    }

    void find() {
        opening.people().stream()
                .filter(one ->
                        one.row().place().room() != null && one.row().place().bed() != null)
                .forEach(this::find);
        Map<Berth, Long> lying = opening.people().stream()
                .filter(one -> one.berth() != null && !one.saysToShare())
                .collect(Collectors.groupingBy(OpeningPerson::berth, HashMap::new, Collectors.counting()));
        opening.people().stream()
                .filter(one -> !one.saysToShare() && lying.getOrDefault(one.berth(), 0L) > 1)
                .forEach(one -> opening.fault(one, OpeningColumns.BED, OpeningRule.BED_TWICE));
    }

    private void find(OpeningPerson one) {
        OpeningRow.Place place = one.row().place();
        List<Berth> here = named(
                named(
                        named(byRoom.getOrDefault(small(place.room()), List.of()), Berth::building, place.building()),
                        Berth::floor,
                        place.floor()),
                Berth::room,
                place.room());
        long rooms = here.stream().map(Berth::roomId).distinct().count();
        List<Berth> beds = named(here, Berth::bed, place.bed());
        if (rooms == 0) {
            opening.fault(one, OpeningColumns.ROOM, LayoutRule.ROOM_UNKNOWN);
        } else if (rooms > 1) {
            opening.fault(one, OpeningColumns.ROOM, OpeningRule.ROOM_AMBIGUOUS);
        } else if (beds.size() != 1) {
            opening.fault(one, OpeningColumns.BED, BedRule.BED_NOT_FOUND);
        } else {
            one.liesIn(beds.get(0));
            opened(one);
        }
    }

    private void opened(OpeningPerson one) {
        if (one.hasPlaceAndTime() && one.berth().openedAt().isAfter(one.row().enteredAt())) {
            opening.fault(one, OpeningColumns.ENTERED_AT, BedRule.BED_NOT_OPENED);
        }
    }

    /** As it is written in the layout; without such, whatever differs in capitals only. Null leaves all. */
    private static List<Berth> named(List<Berth> among, Function<Berth, String> part, String name) {
        if (name == null) {
            return among;
        }
        List<Berth> exact =
                among.stream().filter(berth -> part.apply(berth).equals(name)).toList();
        return exact.isEmpty()
                ? among.stream()
                        .filter(berth -> small(part.apply(berth)).equals(small(name)))
                        .toList()
                : exact;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

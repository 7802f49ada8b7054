package vn.cachly.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.arrival.ArrivalNow;

/** People of a group who are admitted together or not at all: a family, a guardian with a child, somebody alone. */
record Party(List<ArrivalNow> people) {
    /** In the order in which the first of each was named. */
    static List<Party> of(Collection<ArrivalNow> all) {
        List<List<ArrivalNow>> parties = new ArrayList<>();
        for (ArrivalNow one : all) {
            List<List<ArrivalNow>> kin = parties.stream()
                    .filter(party -> party.stream().anyMatch(other -> areKin(one, other)))
                    .toList();
            int place = kin.isEmpty() ? parties.size() : parties.indexOf(kin.get(0));
            List<ArrivalNow> party = Stream.concat(kin.stream().flatMap(List::stream), Stream.of(one))
                    .toList();
            parties.removeAll(kin);
            parties.add(place, party);
        }
        return parties.stream().map(Party::new).toList();
    }

    private static boolean areKin(ArrivalNow one, ArrivalNow other) {
        return one.party() != null && one.party().equals(other.party())
                || other.id().equals(one.sharesBedWith())
                || one.id().equals(other.sharesBedWith());
    }

    List<UUID> ids() {
        return people.stream().map(ArrivalNow::id).toList();
    }
}

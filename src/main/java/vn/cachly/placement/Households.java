package vn.cachly.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Who belongs together, found by what ties them and not by comparing each with each. */
final class Households {
    private final List<Household> all = new ArrayList<>();
    private final Map<Tie, List<Household>> tied = new HashMap<>();

    /** The same party, somebody himself, or those who have him as their guardian. */
    private record Tie(String party, UUID himself, UUID guardian) {}

    /** Stands where the first of them was named. */
    private static final class Household {
        private final int place;
        private final List<Guest> people = new ArrayList<>();
        private Household movedInto;

        private Household(int place) {
            this.place = place;
        }

        private Household now() {
            return movedInto == null ? this : movedInto.now();
        }
    }

    void add(Guest guest) {
        TreeSet<Household> kin = new TreeSet<>(Comparator.comparingInt(household -> household.place));
        Stream.of(
                        new Tie(guest.party(), null, null),
                        new Tie(null, guest.guardian(), null),
                        new Tie(null, null, guest.id()))
                .flatMap(tie -> tied.getOrDefault(tie, List.of()).stream())
                .forEach(household -> kin.add(household.now()));
        Household home = kin.isEmpty() ? found() : kin.pollFirst();
        for (Household other : kin) {
            home.people.addAll(other.people);
            other.movedInto = home;
        }
        home.people.add(guest);
        tie(home, guest);
    }

    Stream<List<Guest>> all() {
        return all.stream().filter(household -> household.movedInto == null).map(household -> household.people);
    }

    private Household found() {
        Household home = new Household(all.size());
        all.add(home);
        return home;
    }

    private void tie(Household home, Guest guest) {
        Tie none = new Tie(null, null, null);
        Stream.of(
                        new Tie(guest.party(), null, null),
                        new Tie(null, guest.id(), null),
                        new Tie(null, null, guest.guardian()))
                .filter(tie -> !tie.equals(none))
                .forEach(tie ->
                        tied.computeIfAbsent(tie, any -> new ArrayList<>()).add(home));
    }
}

package vn.cachly.placement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.cachly.layout.AdjacencyKind;
import vn.cachly.layout.NeighbourView;

/** All rooms of a camp, and how well each suits whom. */
final class Lodgings {
    static final int CORRIDOR = 1;
    static final int DOOR = 2;

    private final Map<UUID, Lodging> rooms = new LinkedHashMap<>();

    Lodgings(CampNow camp) {
        camp.rooms().forEach(room -> rooms.put(room.id(), new Lodging(camp, room, rooms.size())));
    }

    Collection<Lodging> all() {
        return rooms.values();
    }

    int opened() {
        return (int) all().stream().filter(Lodging::isOpened).count();
    }

    boolean anyTakes(Guest guest) {
        return all().stream().anyMatch(lodging -> lodging.takes(List.of(guest)));
    }

    /**
     * The room that suits them best.
     *
     * @param demand beds for them and for all who may come into the same room after them
     * @param anchors only the room where these lie; nobody: any
     */
    Optional<Choice> choose(List<Guest> people, int demand, Set<UUID> anchors, Comparator<Preference> taste) {
        Predicate<Lodging> eligible = lodging -> anchors.stream().allMatch(lodging::hasInBed) && lodging.takes(people);
        List<Choice> choices = all().stream()
                .filter(eligible)
                .map(lodging -> choice(lodging, people, demand, !anchors.isEmpty()))
                .toList();
        return choices.stream()
                .min(Comparator.comparing(Choice::preference, taste))
                .map(best -> best.among(choices));
    }

    /** @param home whether their family is there */
    Choice choice(Lodging lodging, List<Guest> people, int demand, boolean home) {
        return new Choice(lodging, people, preference(lodging, people, demand, home), false);
    }

    List<Reason> reasons(Choice choice) {
        return choice.reasons(all().stream().anyMatch(other -> endanger(other.company(), choice.people())));
    }

    private Preference preference(Lodging lodging, List<Guest> people, int demand, boolean home) {
        Company company = lodging.company();
        boolean isNew = company.isEmpty();
        boolean small = isNew && lodging.free() < demand;
        UUID vehicle = people.stream()
                .map(Guest::vehicle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean climb = people.stream().anyMatch(Guest::needsGround);
        return new Preference(
                home ? 0 : 1,
                company.hasVehicle(vehicle) ? 0 : 1,
                isNew ? 1 : company.hasStrangersTo(vehicle) ? 2 : 0,
                climb ? Math.abs(lodging.room().level()) : 0,
                near(lodging, people),
                small ? 1 : 0,
                small ? -lodging.free() : lodging.free() - (isNew ? demand : Unit.bedsFor(people)),
                company.freedom(),
                lodging.order());
    }

    private int near(Lodging lodging, List<Guest> people) {
        int near = 0;
        for (NeighbourView neighbour : lodging.room().neighbours()) {
            Lodging other = rooms.get(neighbour.roomId());
            if (other != null && endanger(other.company(), people)) {
                near = Math.max(near, neighbour.kind() == AdjacencyKind.SAME_CORRIDOR ? CORRIDOR : DOOR);
            }
        }
        return near;
    }

    /** A case on either side of the wall, and somebody who is none on the other. */
    private static boolean endanger(Company company, List<Guest> people) {
        return people.stream().anyMatch(guest -> guest.infectious() ? company.hasOthersThanCases() : company.hasCase());
    }
}

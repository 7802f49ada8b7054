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
import java.util.stream.Stream;

/** All rooms of a camp, and how well each suits whom. */
final class Lodgings {
    private final Map<UUID, Lodging> rooms = new LinkedHashMap<>();
    private final Kinds kinds;

    Lodgings(CampNow camp) {
        camp.rooms().forEach(room -> rooms.put(room.id(), new Lodging(camp, room, rooms.size())));
        kinds = new Kinds(rooms);
    }

    /** @return the bed */
    BedNow put(Lodging lodging, Guest guest) {
        BedNow bed = lodging.put(guest);
        kinds.changed(lodging);
        return bed;
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
        Stream<Lodging> eligible = anchors.isEmpty()
                ? kinds.some()
                : all().stream().filter(lodging -> anchors.stream().allMatch(lodging::hasInBed));
        List<Choice> choices = eligible.filter(lodging -> lodging.takes(people))
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
        return choice.reasons(kinds.some()
                .anyMatch(other -> choice.people().stream()
                        .anyMatch(guest -> other.company().endangers(guest.infectious()))));
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
        Alike kind = kinds.of(lodging);
        return people.stream()
                .mapToInt(guest -> guest.infectious() ? kind.nearOthers() : kind.nearCases())
                .max()
                .orElse(0);
    }
}

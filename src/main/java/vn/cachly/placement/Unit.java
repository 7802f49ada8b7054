package vn.cachly.placement;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.layout.SexPolicy;

/**
 * People who are placed at once: a family, a guardian with children, somebody alone.
 *
 * @param people those with a bed of their own first
 * @param anchors those who lie in the camp with whom they belong in one room; mostly nobody
 * @param guarded an adult may be among those
 */
record Unit(List<Guest> people, Set<UUID> anchors, boolean guarded) {
    /**
     * In the order in which the first of each was named.
     *
     * @param lying who has a bed of his own in the camp
     * @param minors who of them is no guardian for other minors
     */
    static List<Unit> of(List<Guest> guests, Set<UUID> lying, Set<UUID> minors) {
        Households households = new Households();
        believed(guests, lying).forEach(households::add);
        return households.all().map(unit -> whole(unit, lying, minors)).toList();
    }

    /** Nobody shares his own bed, or that of somebody who has none. */
    private static List<Guest> believed(List<Guest> guests, Set<UUID> lying) {
        Set<UUID> inBeds = new HashSet<>(lying);
        guests.stream().filter(guest -> !guest.sharing()).map(Guest::id).forEach(inBeds::add);
        return guests.stream()
                .map(guest -> guest.sharing() && !inBeds.contains(guest.guardian()) ? guest.alone() : guest)
                .toList();
    }

    private static Unit whole(List<Guest> unit, Set<UUID> lying, Set<UUID> minors) {
        List<Guest> ordered = Stream.concat(
                        unit.stream().filter(guest -> !guest.sharing()),
                        unit.stream().filter(Guest::sharing))
                .toList();
        Set<UUID> anchors = unit.stream()
                .flatMap(guest -> Stream.of(guest.guardian(), guest.home()).filter(Objects::nonNull))
                .filter(lying::contains)
                .collect(Collectors.toSet());
        return new Unit(ordered, anchors, !minors.containsAll(anchors));
    }

    /** Others belong with them, here or in the camp. */
    boolean isFamily() {
        return people.size() > 1 || !anchors.isEmpty();
    }

    int beds() {
        return bedsFor(people);
    }

    static int bedsFor(List<Guest> people) {
        int beds = 0;
        for (Guest guest : people) {
            beds += guest.sharing() ? 0 : 1;
        }
        return beds;
    }

    boolean needsGround() {
        return people.stream().anyMatch(Guest::needsGround);
    }

    /** A minor is there, and no adult for him. */
    boolean isWithoutAdult() {
        return !guarded && isUnguarded(people);
    }

    /** Somebody's guardian is nowhere. */
    boolean hasLostGuardian() {
        return people.stream()
                .map(Guest::guardian)
                .anyMatch(guardian -> guardian != null
                        && !anchors.contains(guardian)
                        && people.stream().noneMatch(other -> other.id().equals(guardian)));
    }

    static boolean isUnguarded(List<Guest> people) {
        return people.stream().anyMatch(Guest::minor) && people.stream().allMatch(Guest::minor);
    }

    /** They could not share a room that takes anybody, were it empty. */
    boolean mustPart() {
        Company company = new Company(SexPolicy.ANY, null, List.of());
        for (Guest guest : people) {
            if (company.clashesWith(guest)) {
                return true;
            }
            company = company.with(guest);
        }
        return false;
    }

    /** Those of one kind may well fill a room together. */
    String kind() {
        return people.stream()
                .map(guest -> guest.vehicle() + " " + guest.group() + " " + (guest.sharing() ? "" : guest.sex()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}

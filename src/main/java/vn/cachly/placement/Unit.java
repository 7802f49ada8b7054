package vn.cachly.placement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.layout.SexPolicy;

/**
 * People who are placed at once: a family, a guardian with children, somebody alone.
 *
 * @param people those with a bed of their own first
 * @param anchor the stay in the camp with which they belong; or null
 */
record Unit(List<Guest> people, UUID anchor) {
    /** In the order in which the first of each was named. Whoever belongs to somebody in the camp is alone: one room will do. */
    static List<Unit> of(List<Guest> guests) {
        Set<UUID> named = guests.stream().map(Guest::id).collect(Collectors.toSet());
        Households households = new Households();
        believed(guests, named).forEach(guest -> households.add(guest, anchorOf(guest, named) == null));
        return households.all().map(unit -> of(unit, named)).toList();
    }

    /** Nobody shares his own bed, or that of somebody who has none. */
    private static List<Guest> believed(List<Guest> guests, Set<UUID> named) {
        Set<UUID> inBeds =
                guests.stream().filter(guest -> !guest.sharing()).map(Guest::id).collect(Collectors.toSet());
        return guests.stream()
                .map(guest ->
                        anchorOf(guest, named) == null && !inBeds.contains(guest.guardian()) ? guest.alone() : guest)
                .toList();
    }

    private static Unit of(List<Guest> unit, Set<UUID> named) {
        List<Guest> ordered = Stream.concat(
                        unit.stream().filter(guest -> !guest.sharing()),
                        unit.stream().filter(Guest::sharing))
                .toList();
        return new Unit(ordered, anchorOf(unit.get(0), named));
    }

    private static UUID anchorOf(Guest guest, Set<UUID> named) {
        return guest.guardian() == null || named.contains(guest.guardian()) ? null : guest.guardian();
    }

    boolean isFamily() {
        return people.size() > 1;
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
        return anchor == null && isUnguarded(people);
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

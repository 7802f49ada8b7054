package vn.cachly.placement;

import java.util.ArrayList;
import java.util.List;

/** Whether families that no room takes whole are parted; and into what. */
enum Parting {
    NEVER,
    /** At their turn: before those who are easier to place. */
    AT_ONCE,
    /** When everybody else has a bed. */
    AT_LAST;

    /**
     * What of a family can be in one room, so that neither there nor among the rest a minor is without an adult.
     *
     * @return as many of them as one of the adults can have with him; empty when none
     */
    static List<Guest> largest(Lodging lodging, List<Guest> family) {
        List<Guest> largest = List.of();
        List<Guest> welcome = family.stream()
                .filter(guest -> !guest.sharing() && lodging.takes(List.of(guest)))
                .toList();
        for (Guest head : welcome) {
            if (!head.minor()) {
                List<Guest> part = around(head, lodging, welcome, family);
                if (part.size() > largest.size()) {
                    largest = part;
                }
            }
        }
        return largest;
    }

    /** The adult, then minors, then other adults whom no minor among the rest needs. */
    private static List<Guest> around(Guest head, Lodging lodging, List<Guest> welcome, List<Guest> family) {
        List<Guest> part = withSharers(head, family);
        if (!lodging.takes(part)) {
            return List.of();
        }
        for (boolean minors : new boolean[] {true, false}) {
            for (Guest guest : welcome) {
                if (guest.minor() == minors && !part.contains(guest)) {
                    List<Guest> larger = new ArrayList<>(part);
                    larger.addAll(withSharers(guest, family));
                    if (lodging.takes(larger) && (minors || isSound(larger, family))) {
                        part = larger;
                    }
                }
            }
        }
        return isSound(part, family) ? part : List.of();
    }

    private static boolean isSound(List<Guest> part, List<Guest> family) {
        return !Unit.isUnguarded(
                family.stream().filter(guest -> !part.contains(guest)).toList());
    }

    private static List<Guest> withSharers(Guest guest, List<Guest> family) {
        List<Guest> together = new ArrayList<>(List.of(guest));
        family.stream()
                .filter(other -> other.sharing() && other.guardian().equals(guest.id()))
                .forEach(together::add);
        return together;
    }
}

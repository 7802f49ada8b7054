package vn.cachly.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.family.FamilyRole;

/** To whom in the camp those of a group go who come after their families, or beside somebody whose bed was chosen. */
final class Homes {
    private final Map<UUID, ArrivalNow> listed;
    private final Map<String, UUID> byParty = new HashMap<>();

    /**
     * @param people for whom beds are sought
     * @param listed everybody of the group
     * @param lying stays with a bed of their own in the camp
     * @param chosen arrivals whose beds are chosen
     */
    Homes(Collection<ArrivalNow> people, Map<UUID, ArrivalNow> listed, Set<UUID> lying, Set<UUID> chosen) {
        this.listed = listed;
        Predicate<ArrivalNow> isThere = one -> isAdmitted(one) && lying.contains(one.stayId());
        // Guardians of their children first, because a child in its mother's bed cannot be anywhere else.
        people.forEach(one -> guardian(one).ifPresent(guardian -> {
            if (isThere.test(guardian) || chosen.contains(guardian.id())) {
                put(one, guardianOf(one));
            }
        }));
        listed.values().stream()
                .filter(isThere)
                .filter(one -> one.sharesBedWith() == null && !isChild(one))
                .forEach(one -> put(one, one.stayId()));
        people.stream()
                .filter(one -> chosen.contains(one.id()))
                .sorted(Comparator.comparing(Homes::isChild))
                .forEach(one -> put(one, one.id()));
    }

    private void put(ArrivalNow one, UUID home) {
        if (one.party() != null) {
            byParty.putIfAbsent(one.party(), home);
        }
    }

    /** A guardian who has a stay already is known by it. */
    UUID guardianOf(ArrivalNow one) {
        return guardian(one).filter(Homes::isAdmitted).map(ArrivalNow::stayId).orElse(one.sharesBedWith());
    }

    /** Whoever comes after his family goes to where it is. */
    UUID familyOf(ArrivalNow one) {
        return one.party() == null ? null : byParty.get(one.party());
    }

    private Optional<ArrivalNow> guardian(ArrivalNow one) {
        return Optional.ofNullable(one.sharesBedWith()).map(listed::get);
    }

    /** Of those who have stays whoever may be where somebody of these goes. */
    static List<UUID> staysOf(Collection<ArrivalNow> people, Map<UUID, ArrivalNow> listed) {
        Set<String> parties = new HashSet<>();
        Set<UUID> guardians = new HashSet<>();
        people.forEach(one -> {
            parties.add(one.party());
            guardians.add(one.sharesBedWith());
        });
        return listed.values().stream()
                .filter(Homes::isAdmitted)
                .filter(one -> one.party() != null && parties.contains(one.party()) || guardians.contains(one.id()))
                .map(ArrivalNow::stayId)
                .toList();
    }

    private static boolean isChild(ArrivalNow one) {
        return one.partyRole() == FamilyRole.CHILD;
    }

    private static boolean isAdmitted(ArrivalNow one) {
        return one.status() == ArrivalStatus.ADMITTED;
    }
}

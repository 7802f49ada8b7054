package vn.cachly.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A room while people are put into it. */
final class Lodging {
    private final CampNow camp;
    private final RoomNow room;
    private final int order;
    private final List<BedNow> free = new ArrayList<>();
    private final Map<UUID, BedNow> bedOf = new HashMap<>();
    private final Map<UUID, Integer> lastSlot = new HashMap<>();
    private final boolean wasEmpty;
    private Company company;

    /** @param order in walking order */
    Lodging(CampNow camp, RoomNow room, int order) {
        this.camp = camp;
        this.room = room;
        this.order = order;
        company = camp.companyOf(room);
        wasEmpty = company.isEmpty();
        for (BedNow bed : room.beds()) {
            lastSlot.put(bed.id(), bed.lastSlot());
            bed.inTheWay().ifPresentOrElse(use -> bedOf.put(use.stayId(), bed), () -> free.add(bed));
        }
    }

    RoomNow room() {
        return room;
    }

    Company company() {
        return company;
    }

    int order() {
        return order;
    }

    int free() {
        return free.size();
    }

    boolean isOpened() {
        return wasEmpty && !company.isEmpty();
    }

    /** Somebody lies here who has a bed of his own. */
    boolean hasInBed(UUID id) {
        return bedOf.containsKey(id);
    }

    /** All of them, as they would be admitted one after the other. */
    boolean takes(List<Guest> people) {
        if (Unit.bedsFor(people) > free.size()) {
            return false;
        }
        Company then = company;
        for (int i = 0; i < people.size(); i++) {
            then = i == 0 ? company : then.with(people.get(i - 1));
            Guest guest = people.get(i);
            if (guest.sharing() && !hasGuardian(guest, people)
                    || RoomJudge.refusal(camp, then, guest).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasGuardian(Guest child, List<Guest> people) {
        return hasInBed(child.guardian())
                || people.stream()
                        .anyMatch(guest -> !guest.sharing() && guest.id().equals(child.guardian()));
    }

    /** @return the bed */
    BedNow put(Guest guest) {
        company = company.with(guest);
        if (guest.sharing()) {
            return bedOf.get(guest.guardian());
        }
        BedNow bed = free.remove(0);
        bedOf.put(guest.id(), bed);
        return bed;
    }

    int nextSlot(BedNow bed) {
        return lastSlot.merge(bed.id(), 1, Integer::sum);
    }
}

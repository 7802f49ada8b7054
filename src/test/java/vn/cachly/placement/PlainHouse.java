package vn.cachly.placement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.bed.BedUseKind;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.Sex;

/** The rules of rooms told once more, as plainly as can be, to check the placer with: it shares no code with it. */
final class PlainHouse {
    private final CampNow camp;
    private final Set<UUID> taken = new HashSet<>();
    private final Map<UUID, List<Person>> people = new HashMap<>();
    private final Map<UUID, UUID> beds = new HashMap<>();

    private record Person(UUID id, boolean ownBed, Sex sex, String group, UUID vehicle, boolean old) {}

    PlainHouse(CampNow camp) {
        this.camp = camp;
        for (RoomNow room : camp.rooms()) {
            List<Person> inRoom = new ArrayList<>();
            people.put(room.id(), inRoom);
            for (BedNow bed : room.beds()) {
                for (UseNow use : bed.uses()) {
                    if (use.slot() == 0) {
                        taken.add(bed.id());
                    }
                    if (use.kind() == BedUseKind.OCCUPIED) {
                        boolean old = camp.cohortHours() != null
                                && Duration.between(use.cohortFrom(), camp.at()).toHours() >= camp.cohortHours();
                        inRoom.add(
                                new Person(use.stayId(), use.slot() == 0, use.sex(), use.group(), use.vehicle(), old));
                        if (use.slot() == 0) {
                            beds.put(use.stayId(), bed.id());
                        }
                    }
                }
            }
        }
    }

    private PlainHouse(PlainHouse other) {
        camp = other.camp;
        taken.addAll(other.taken);
        other.people.forEach((room, inRoom) -> people.put(room, new ArrayList<>(inRoom)));
        beds.putAll(other.beds);
    }

    /** The empty text: the room takes him. */
    String refusal(RoomNow room, Guest guest) {
        List<Person> others = new ArrayList<>(people.get(room.id()));
        if (guest.sharing()) {
            others.removeIf(person -> person.id().equals(guest.guardian()));
            if (!guest.small()) {
                return "NOT_A_SMALL_CHILD";
            }
        }
        if (!camp.approved().contains(guest.category())) {
            return "NOT_APPROVED";
        }
        if (!guest.sharing()) {
            if (room.keptFor() != null && !room.keptFor().equals(guest.group())) {
                return "ROOM_KEPT";
            }
            if (room.policy() == SexPolicy.MALE && guest.sex() != Sex.MALE
                    || room.policy() == SexPolicy.FEMALE && guest.sex() != Sex.FEMALE) {
                return "ROOM_SEX";
            }
            for (Person other : others) {
                boolean alike = other.sex() == guest.sex() && (guest.sex() == Sex.MALE || guest.sex() == Sex.FEMALE);
                if (room.policy() == SexPolicy.SAME && other.ownBed() && !alike) {
                    return "ROOM_SEX";
                }
            }
        }
        for (Person other : others) {
            if (!other.group().equals(guest.group())) {
                return "ROOM_CATEGORY";
            }
        }
        for (Person other : others) {
            if (other.old()) {
                return "COHORT_CLOSED";
            }
        }
        return "";
    }

    List<BedNow> free(RoomNow room) {
        return room.beds().stream().filter(bed -> !taken.contains(bed.id())).toList();
    }

    boolean takesAlone(RoomNow room, Guest guest) {
        return !free(room).isEmpty() && refusal(room, guest).isEmpty();
    }

    /** Tries it out: those with beds of their own, then the children in them. */
    boolean takesWhole(RoomNow room, List<Guest> unit) {
        long beds = unit.stream().filter(guest -> !guest.sharing()).count();
        if (beds > free(room).size()) {
            return false;
        }
        PlainHouse trial = new PlainHouse(this);
        for (boolean sharing : new boolean[] {false, true}) {
            for (Guest guest : unit) {
                if (guest.sharing() == sharing && !trial.tryToPut(room, guest)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean tryToPut(RoomNow room, Guest guest) {
        if (guest.sharing()) {
            UUID bed = beds.get(guest.guardian());
            if (room.beds().stream().noneMatch(one -> one.id().equals(bed))) {
                return false;
            }
            return put(room, bed, guest).isEmpty();
        }
        List<BedNow> free = free(room);
        return !free.isEmpty() && put(room, free.get(0).id(), guest).isEmpty();
    }

    /** @return why it was not done; the empty text: it was */
    String put(RoomNow room, UUID bed, Guest guest) {
        String refusal = refusal(room, guest);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (!guest.sharing()) {
            if (!taken.add(bed)) {
                return "BED_TAKEN";
            }
            beds.put(guest.id(), bed);
        } else if (!bed.equals(beds.get(guest.guardian()))) {
            return "GUARDIAN_NOT_THERE";
        }
        people.get(room.id())
                .add(new Person(guest.id(), !guest.sharing(), guest.sex(), guest.group(), guest.vehicle(), false));
        return "";
    }

    boolean lies(UUID id) {
        return beds.containsKey(id);
    }

    boolean isIn(RoomNow room, UUID id) {
        return people.get(room.id()).stream().anyMatch(person -> person.id().equals(id));
    }

    boolean isEmpty(RoomNow room) {
        return people.get(room.id()).isEmpty();
    }

    /** Somebody of another vehicle is there, and nobody of this one. */
    boolean isAmongStrangers(RoomNow room, UUID vehicle) {
        List<Person> inRoom = people.get(room.id());
        return inRoom.stream()
                        .anyMatch(one -> one.vehicle() != null && !one.vehicle().equals(vehicle))
                && inRoom.stream()
                        .noneMatch(one -> one.vehicle() != null && one.vehicle().equals(vehicle));
    }

    long opened() {
        PlainHouse before = new PlainHouse(camp);
        return camp.rooms().stream()
                .filter(room -> before.isEmpty(room) && !isEmpty(room))
                .count();
    }
}

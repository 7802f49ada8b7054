package vn.cachly.stay;

import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Happened;

/** Stays have begun in a camp, one or many at once. Fired inside the transaction of the admission, once for each stay. */
public record StaysBegun(UUID facilityId, List<Begun> stays, Happened when) {
    /** @param nationality as it is known; null when nobody said */
    public record Begun(UUID stayId, UUID personId, String nationality) {}

    static StaysBegun of(StayView stay, Happened when) {
        Begun one = new Begun(stay.id(), stay.person().id(), stay.person().nationality());
        return new StaysBegun(stay.facilityId(), List.of(one), when);
    }

    static StaysBegun of(UUID facility, List<Intake.Newcomer> newcomers, Happened when) {
        return new StaysBegun(
                facility,
                newcomers.stream()
                        .map(one -> new Begun(
                                one.command().id(),
                                one.command().whom(),
                                one.facts().nationality()))
                        .toList(),
                when);
    }

    static StaysBegun ofStanding(UUID facility, List<StandingStay> stays, Happened when) {
        return new StaysBegun(
                facility,
                stays.stream()
                        .map(one -> new Begun(one.id(), one.personId(), one.nationality()))
                        .toList(),
                when);
    }
}

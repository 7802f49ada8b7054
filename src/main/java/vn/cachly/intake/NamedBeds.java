package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.arrival.ArrivalNow;

/** Beds that somebody chose, and those of the children who share one. */
@ApplicationScoped
class NamedBeds {
    private final Beds beds;

    NamedBeds(Beds beds) {
        this.beds = beds;
    }

    /** The beds that were named; a child who shares one goes where its guardian lies, or is to lie. */
    Map<UUID, Admitting.Bed> given(Map<UUID, ArrivalNow> listed, List<Party> parties, Map<UUID, UUID> named) {
        Map<UUID, Admitting.Bed> given = new HashMap<>();
        named.forEach((id, bed) -> given.put(id, new Admitting.Bed(bed, null)));
        List<ArrivalNow> children = parties.stream()
                .flatMap(party -> party.people().stream())
                .filter(one -> one.sharesBedWith() != null)
                .toList();
        if (children.isEmpty()) {
            return given;
        }
        Map<UUID, Beds.Place> lying = beds.of(children.stream()
                .map(one -> listed.get(one.sharesBedWith()))
                .filter(guardian -> guardian != null)
                .map(ArrivalNow::stayId)
                .toList());
        for (ArrivalNow child : children) {
            ArrivalNow guardian = listed.get(child.sharesBedWith());
            Beds.Place place = guardian == null ? null : lying.get(guardian.stayId());
            UUID bed = place == null || place.bedId() == null ? named.get(child.sharesBedWith()) : place.bedId();
            UUID own = named.get(child.id());
            if (bed != null && (own == null || own.equals(bed))) {
                given.put(child.id(), new Admitting.Bed(bed, guardian.stayId()));
            }
        }
        return given;
    }

    /** Of the beds that were named those for one person, not beside a guardian. */
    static Map<UUID, UUID> own(Map<UUID, Admitting.Bed> given, Map<UUID, UUID> named) {
        Map<UUID, UUID> own = new HashMap<>(named);
        own.keySet().removeIf(id -> given.get(id).guardianStayId() != null);
        return own;
    }
}

package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.bed.BedRule;
import vn.cachly.bed.OccupancyService;
import vn.cachly.bed.Occupation;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;

/** What every step of a stay has in common: the children who share the bed, the order of time, the answer. */
@ApplicationScoped
class Steps {
    private final Stays stays;
    private final StayReads reads;
    private final StayViews views;
    private final OccupancyService occupancy;
    private final Event<Changed> changes;

    Steps(Stays stays, StayReads reads, StayViews views, OccupancyService occupancy, Event<Changed> changes) {
        this.stays = stays;
        this.reads = reads;
        this.views = views;
        this.occupancy = occupancy;
        this.changes = changes;
    }

    /** Takes the stay before any room, so that two steps never wait for each other in a ring. */
    Stay locked(UUID id, int version) {
        return stays.locked(id).seenAs(version);
    }

    StayReads.Row row(Stay stay, Happened when) {
        return reads.one(stay.id(), when.recordedAt()).orElseThrow(RuleBroken::notFound);
    }

    /** Whoever leaves a bed names the children in it, all of them and nobody else. Their stays are taken, too. */
    List<Occupation> children(Stay stay, List<UUID> named) {
        occupancy.childrenWith(stay.id()).stream()
                .map(Occupation::stayId)
                .sorted()
                .forEach(stays::locked);
        List<Occupation> children = occupancy.childrenWith(stay.id());
        Set<UUID> there = children.stream().map(Occupation::stayId).collect(Collectors.toSet());
        if (!there.containsAll(named)) {
            throw new RuleBroken(StayRule.CHILD_UNKNOWN).at("withChildren");
        }
        if (!named.containsAll(there)) {
            throw new RuleBroken(StayRule.CHILD_NOT_NAMED).at("withChildren").naming(List.copyOf(there));
        }
        return children;
    }

    static List<UUID> withChildren(Stay stay, List<Occupation> children) {
        return Stream.concat(Stream.of(stay.id()), children.stream().map(Occupation::stayId))
                .toList();
    }

    /** A row that began at that time or later was left alone: then the step comes too late. */
    static void inOrder(int changed, int expected) {
        if (changed != expected) {
            throw new RuleBroken(BedRule.OUT_OF_ORDER).at("happenedAt");
        }
    }

    /** For a step that changes nothing in the stay's own row: its version rises all the same. */
    StayView stepped(String action, Stay stay, List<Occupation> children, Happened when, UUID bed) {
        stays.touch(stay);
        children.forEach(child -> stays.touch(stays.locked(child.stayId())));
        return answered(action, stay, children, when, bed);
    }

    /** The same for whoever comes with others who are in no bed yet. */
    StayView steppedWith(String action, Stay stay, List<Stay> others, Happened when, UUID bed) {
        stays.touch(stay);
        others.forEach(stays::touch);
        fire(action, stay, when, bed);
        others.forEach(other -> fire(action, other, when, bed));
        return views.view(row(stay, when));
    }

    StayView answered(String action, Stay stay, List<Occupation> children, Happened when, UUID bed) {
        fire(action, stay, when, bed);
        children.forEach(child -> fire(action, stays.findById(child.stayId()), when, bed));
        return views.view(row(stay, when));
    }

    private void fire(String action, Stay stay, Happened when, UUID bed) {
        List<UUID> also = Stream.concat(Stream.of(stay.personId()), Stream.ofNullable(bed))
                .toList();
        changes.fire(new Changed(action, "stay", stay.id(), stay.version(), stay.facilityId(), also, when));
    }
}

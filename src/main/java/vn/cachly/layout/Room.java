package vn.cachly.layout;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** A room of a floor of a building. Its row is locked by whoever puts somebody into it. */
@Entity
@DynamicUpdate
class Room {
    @Id
    private UUID id;

    private UUID facilityId;
    private String building;
    private String floor;
    private int floorLevel;
    private String name;
    private int position;

    @Enumerated(EnumType.STRING)
    private SexPolicy sexPolicy;

    private String keptFor;
    private String keptReason;
    private Instant openedAt;
    private Instant retiredAt;

    @Version
    private int version;

    protected Room() {}

    Room seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void takeOnly(SexPolicy policy) {
        refuseRetired();
        sexPolicy = policy;
    }

    /** @param group null: for whoever comes first */
    void keepFor(String group, String why) {
        refuseRetired();
        keptFor = group;
        keptReason = why;
    }

    void retire(Instant at) {
        refuseRetired();
        retiredAt = at;
    }

    UUID id() {
        return id;
    }

    UUID facilityId() {
        return facilityId;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    RoomView view(List<BedView> beds, List<NeighbourView> neighbours) {
        return new RoomView(
                id,
                facilityId,
                building,
                floor,
                floorLevel,
                name,
                sexPolicy,
                keptFor,
                keptReason,
                openedAt,
                retiredAt,
                version,
                beds,
                neighbours);
    }

    private void refuseRetired() {
        if (retiredAt != null) {
            throw new RuleBroken(LayoutRule.ALREADY_RETIRED);
        }
    }
}

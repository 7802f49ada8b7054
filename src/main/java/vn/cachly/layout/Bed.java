package vn.cachly.layout;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** A bed; its uses are kept elsewhere. */
@Entity
@DynamicUpdate
class Bed {
    @Id
    private UUID id;

    private UUID roomId;
    private UUID facilityId;
    private String name;
    private int position;
    private Instant openedAt;
    private Instant retiredAt;
    private String retiredReason;

    @Version
    private int version;

    protected Bed() {}

    Bed seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void retire(Instant at, String why) {
        if (retiredAt != null) {
            throw new RuleBroken(LayoutRule.ALREADY_RETIRED);
        }
        retiredAt = at;
        retiredReason = why;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    UUID id() {
        return id;
    }

    UUID roomId() {
        return roomId;
    }

    UUID facilityId() {
        return facilityId;
    }

    BedView view() {
        return new BedView(id, roomId, name, openedAt, retiredAt, version);
    }
}

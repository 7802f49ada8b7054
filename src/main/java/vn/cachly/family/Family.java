package vn.cachly.family;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.shared.Answers;

/** People who belong together; the members stand in rows of their own. */
@Entity
@DynamicUpdate
class Family {
    @Id
    private UUID id;

    private String name;
    private byte[] contentHash;

    @Version
    private int version;

    protected Family() {}

    Family seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    UUID id() {
        return id;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    int version() {
        return version;
    }

    FamilyView view(List<FamilyMemberView> members) {
        return new FamilyView(id, name, members, version);
    }
}

package vn.cachly.facility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Scalar;

/** Approvals of facilities. */
@ApplicationScoped
class Approvals implements PanacheRepositoryBase<Approval, UUID> {
    List<ApprovalView> of(UUID facility) {
        return find("facilityId = ?1 order by startsAt, id", facility)
                .project(ApprovalView.class)
                .list();
    }

    boolean isApproved(UUID facility, String category, Instant at) {
        return !Scalar.query(getSession(), """
                        select id from facility_approval where facility_id = :facility and category = :category
                           and starts_at <= :at and (ends_at is null or ends_at > :at) order by id for share""", UUID.class)
                .setParameter("facility", facility)
                .setParameter("category", category)
                .setParameter("at", at)
                .getResultList()
                .isEmpty();
    }

    /** The categories a camp is approved for at that time; all of them stay so until this transaction ends. */
    List<String> categories(UUID facility, Instant at) {
        return Scalar.query(getSession(), """
                        select category from facility_approval where facility_id = :facility
                           and starts_at <= :at and (ends_at is null or ends_at > :at) order by id for share""", String.class)
                .setParameter("facility", facility)
                .setParameter("at", at)
                .getResultList();
    }
}

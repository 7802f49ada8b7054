package vn.cachly.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** What papers say of people and camps: one statement for however many. Whoever asks has seen where they stand. */
@ApplicationScoped
public class PaperPeople {
    private final Session session;
    private final Timekeeper timekeeper;

    PaperPeople(Session session, Timekeeper timekeeper) {
        this.session = session;
        this.timekeeper = timekeeper;
    }

    /** By their given names, as lists are kept here. */
    public List<PaperPerson> of(Collection<UUID> stays, UUID camp) {
        return session.createNativeQuery("select * from paper_people(:stays, :camp)", PaperPerson.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("camp", camp)
                .getResultList();
    }

    public Camp camp(UUID id) {
        return session.createNativeQuery("select * from paper_camp(:id, :today)", Camp.class)
                .setParameter("id", id)
                .setParameter("today", LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE))
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
    }

    /** Everybody on an order, wherever he is now. */
    List<DecisionItem> ordered(UUID order) {
        return session.createNativeQuery(
                        "select stay_id, from_day, until_day from paper_order_items(:id)", DecisionItem.class)
                .setParameter("id", order)
                .getResultList();
    }
}

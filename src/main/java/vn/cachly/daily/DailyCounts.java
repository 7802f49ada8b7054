package vn.cachly.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts the days of camps. */
@ApplicationScoped
class DailyCounts {
    private final Session session;

    DailyCounts(Session session) {
        this.session = session;
    }

    List<CutOff> cutOffs() {
        return session.createNativeQuery("""
                        select valid_from, cast(at as text) from daily_cut_off order by valid_from""", CutOff.class).getResultList();
    }

    /** Those that were there in that time. */
    List<DailyCamp> camps(Collection<UUID> camps, DailyPeriod period) {
        return session.createNativeQuery("""
                        select id, name from facility
                         where id = any(:camps) and opened_at <= :until and (retired_at is null or retired_at > :since)
                         order by name, id""", DailyCamp.class)
                .setParameter("camps", camps.toArray(UUID[]::new))
                .setParameter("since", period.from())
                .setParameter("until", period.until())
                .getResultList();
    }

    List<Tally> people(Collection<UUID> camps, DailyPeriod period) {
        return asked(DailyPeople.SQL, camps, period).getResultList();
    }

    List<Tally> samples(Collection<UUID> camps, DailyPeriod period) {
        return asked(DailySamples.SQL, camps, period).getResultList();
    }

    private NativeQuery<Tally> asked(String sql, Collection<UUID> camps, DailyPeriod period) {
        return session.createNativeQuery(sql, Tally.class)
                .setParameter("camps", camps.toArray(UUID[]::new))
                .setParameter("since", period.from())
                .setParameter("until", period.until())
                .setParameter("known", period.known());
    }
}

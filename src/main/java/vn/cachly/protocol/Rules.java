package vn.cachly.protocol;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.shared.Changed;

/**
 * What is published hardly ever changes and is asked at every admission: it is kept, and the statement that looks up where
 * a camp lies also brings a stamp that rises with every publication and correction, by whichever instance. Whoever looks up
 * no camp asks for the stamp when nobody has for a second.
 */
@ApplicationScoped
class Rules {
    private static final Duration LIFE = Duration.ofSeconds(1);

    private static final String PLACES = """
            with recursive up (place_id, unit_id, depth) as (
                select place_id, unit_id, 0 from area_place
                 where place_id = any(:camps) and valid_from <= :day and (valid_until is null or valid_until > :day)
                union all
                select up.place_id, u.parent_id, up.depth + 1
                  from up join area_unit u on u.id = up.unit_id where u.parent_id is not null),
            stamp (value) as (select coalesce(sum(version + 1), 0) from protocol_version where published_at is not null)
            select f.id as facility_id, f.kind,
                   coalesce((select array_agg(up.unit_id order by up.depth) from up where up.place_id = f.id), '{}') as units,
                   cast(stamp.value as bigint) as stamp
              from stamp left join facility f on f.id = any(:camps)""";

    private final Session session;
    private final Versions versions;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, List.of(), Instant.EPOCH));

    Rules(Session session, Versions versions, Clock clock) {
        this.session = session;
        this.versions = versions;
        this.clock = clock;
    }

    /** @param seenAt before the stamp was asked for */
    private record Known(long stamp, List<Rule> rules, Instant seenAt) {
        Known seen(Instant at) {
            return new Known(stamp, rules, at);
        }

        boolean isFresh(Instant now) {
            return Duration.between(seenAt, now).abs().compareTo(LIFE) < 0;
        }
    }

    /** A camp with its units, as the statement gives it; without a camp only the stamp. */
    @RegisterForReflection
    record PlaceRow(UUID facilityId, String kind, UUID[] units, long stamp) {}

    /** What this instance publishes or corrects is seen by the next who asks here. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        if (change.resource().equals("protocol-version")) {
            known.updateAndGet(outdated -> outdated.seen(Instant.EPOCH));
        }
    }

    /** @param day whose units are meant */
    RuleBook book(Collection<UUID> camps, LocalDate day) {
        Known before = known.get();
        Instant now = clock.instant();
        List<PlaceRow> rows = session.createNativeQuery(PLACES, PlaceRow.class)
                .setParameter("camps", camps.toArray(UUID[]::new))
                .setParameter("day", day)
                .getResultList();
        return new RuleBook(
                rows.stream()
                        .filter(row -> row.facilityId() != null)
                        .collect(Collectors.toMap(
                                PlaceRow::facilityId,
                                row -> new CampPlace(row.facilityId(), row.kind(), List.of(row.units())))),
                renewed(before, rows.get(0).stamp(), now));
    }

    /** A published version, as it was a second ago at most; looked up again when it is not known here yet. */
    Optional<ProtocolVersion> version(UUID id) {
        Known current = known.get();
        Optional<ProtocolVersion> found =
                current.isFresh(clock.instant()) ? find(current.rules(), id) : Optional.empty();
        return found.isPresent() ? found : find(book(List.of(), LocalDate.EPOCH).rules(), id);
    }

    private static Optional<ProtocolVersion> find(List<Rule> rules, UUID id) {
        return rules.stream()
                .map(Rule::version)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** Kept unless it became outdated while it was being looked up. */
    private List<Rule> renewed(Known before, long stamp, Instant now) {
        Known renewed = before.stamp() == stamp ? before.seen(now) : new Known(stamp, versions.published(), now);
        known.compareAndSet(before, renewed);
        return renewed.rules();
    }
}

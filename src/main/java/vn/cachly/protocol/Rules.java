package vn.cachly.protocol;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What is published hardly ever changes and is asked at every admission: it is kept, and the statement that looks up where
 * a camp lies also brings a stamp that rises with every publication and correction, by whichever instance.
 */
@ApplicationScoped
class Rules {
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
    private volatile Known known = new Known(-1, List.of());

    Rules(Session session, Versions versions) {
        this.session = session;
        this.versions = versions;
    }

    private record Known(long stamp, List<Rule> rules) {}

    /** A camp with its units, as the statement gives it; without a camp only the stamp. */
    @RegisterForReflection
    record PlaceRow(UUID facilityId, String kind, UUID[] units, long stamp) {}

    /** @param day whose units are meant */
    RuleBook book(Collection<UUID> camps, LocalDate day) {
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
                rules(rows.get(0).stamp()));
    }

    /** A published version; looked up again when it is not known here yet. */
    Optional<ProtocolVersion> version(UUID id) {
        Optional<ProtocolVersion> found = find(known.rules(), id);
        return found.isPresent() ? found : find(book(List.of(), LocalDate.EPOCH).rules(), id);
    }

    private static Optional<ProtocolVersion> find(List<Rule> rules, UUID id) {
        return rules.stream()
                .map(Rule::version)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private List<Rule> rules(long stamp) {
        Known current = known;
        if (current.stamp() != stamp) {
            current = new Known(stamp, versions.published());
            known = current;
        }
        return current.rules();
    }
}

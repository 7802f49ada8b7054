package vn.cachly.certificate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.person.BirthDate;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Sex;

/** What is printed of people and camps, for however many certificates in one look. */
@ApplicationScoped
class Certified {
    /** Of several papers, the one that is asked for first at a checkpoint. */
    private static final String READ = """
            select asked.id, p.name, p.birth_date, p.birth_precision, p.sex, p.nationality, i.kind as identifier_kind,
                   i.value as identifier, coalesce(p.after_text, p.home_text) as address, f.name as facility, u.name as unit
              from unnest(cast(:ids as uuid[]), cast(:persons as uuid[]), cast(:facilities as uuid[]))
                   as asked (id, person_id, facility_id)
              join person p on p.id = asked.person_id
              join facility f on f.id = asked.facility_id
              left join area_place place on place.place_id = f.id and place.valid_from <= :today
                   and (place.valid_until is null or place.valid_until > :today)
              left join area_unit u on u.id = place.unit_id
              left join lateral (
                   select kind, value from person_identifier i where i.person_id = p.id
                    order by array_position(array['CCCD', 'CMND', 'PASSPORT', 'OTHER', 'BHYT'], i.kind), i.value limit 1) i on true""";

    private final Session session;

    Certified(Session session) {
        this.session = session;
    }

    /** As the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            String name,
            LocalDate birthDate,
            String birthPrecision,
            String sex,
            String nationality,
            String identifierKind,
            String identifier,
            String address,
            String facility,
            String unit) {
        PrintedCertificate printed() {
            return new PrintedCertificate(
                    name,
                    BirthDate.textOf(birthDate, birthPrecision),
                    Sex.valueOf(sex),
                    nationality,
                    identifierKind == null ? null : IdentifierKind.valueOf(identifierKind),
                    identifier,
                    address,
                    facility,
                    unit);
        }
    }

    /** By the id of the certificate; without those whose person or camp lies in another place. */
    Map<UUID, PrintedCertificate> read(List<IssueCertificate> asked, LocalDate today) {
        return session.createNativeQuery(READ, Row.class)
                .setParameter("ids", column(asked, IssueCertificate::id))
                .setParameter("persons", column(asked, IssueCertificate::personId))
                .setParameter("facilities", column(asked, IssueCertificate::facilityId))
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(Row::id, Row::printed));
    }

    private static UUID[] column(List<IssueCertificate> asked, Function<IssueCertificate, UUID> value) {
        return asked.stream().map(value).toArray(UUID[]::new);
    }
}

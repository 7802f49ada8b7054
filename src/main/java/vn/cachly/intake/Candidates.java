package vn.cachly.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Needs;
import vn.cachly.person.RegisterPerson;
import vn.cachly.person.Sex;
import vn.cachly.placement.Candidate;
import vn.cachly.screening.ScreeningView;

/** What a room has to know of people of a group: of those who were here before by their records, of the others by what was told. */
@ApplicationScoped
class Candidates {
    private static final String KNOWN = """
            select id, sex, birth_date, birth_precision, mobility from person where id = any(:ids)""";

    private final Session session;

    Candidates(Session session) {
        this.session = session;
    }

    /** Somebody who was here before as the statement gives him. */
    @RegisterForReflection
    record Known(UUID id, String sex, LocalDate birthDate, String birthPrecision, String mobility) {
        Traits traits() {
            BirthDate born =
                    birthDate == null ? null : new BirthDate(birthDate, BirthDate.Precision.valueOf(birthPrecision));
            return new Traits(Sex.valueOf(sex), born, mobility == null ? null : Mobility.valueOf(mobility));
        }
    }

    /** What of somebody matters to a room. */
    private record Traits(Sex sex, BirthDate born, Mobility mobility) {
        static Traits of(RegisterPerson person) {
            Needs needs = person.needs();
            return new Traits(person.sex(), person.birthDate(), needs == null ? null : needs.mobility());
        }
    }

    /**
     * Somebody whose record is not in the actor's place any more is left out: his admission is refused.
     *
     * @param found the latest screening of each, by arrival
     * @param chosen beds that are chosen, by arrival
     */
    List<Candidate> of(
            Collection<ArrivalNow> people, Map<UUID, ScreeningView> found, Homes homes, Map<UUID, UUID> chosen) {
        Map<UUID, Traits> known = known(people);
        return people.stream()
                .map(one -> {
                    Traits traits = one.person() == null ? known.get(one.personId()) : Traits.of(one.person());
                    return traits == null
                            ? null
                            : new Candidate(
                                    one.id(),
                                    one.party(),
                                    one.partyRole(),
                                    traits.sex(),
                                    found.get(one.id()).category(),
                                    traits.born(),
                                    homes.guardianOf(one),
                                    homes.familyOf(one),
                                    traits.mobility(),
                                    one.groupId(),
                                    chosen.get(one.id()));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<UUID, Traits> known(Collection<ArrivalNow> people) {
        List<UUID> ids = people.stream()
                .filter(one -> one.person() == null)
                .map(ArrivalNow::personId)
                .toList();
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return session.createNativeQuery(KNOWN, Known.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Known::id, Known::traits));
    }
}

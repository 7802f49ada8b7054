package vn.cachly.arrival;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;

/** Who is in a group already, as far as nobody may be in it twice. One statement, however many they are. */
@ApplicationScoped
class InGroup {
    private static final String LISTED = """
            select a.id, a.person_id, a.shares_bed_with, cast(a.person as text) as person,
                   case when a.person is null then (select string_agg(i.kind || ' ' || i.value, ',') from person_identifier i
                                                     where i.person_id = a.person_id) end as papers,
                   p.name, p.birth_date, p.birth_precision, p.sex
              from arrival a left join person p on a.person is null and p.id = a.person_id
             where a.group_id = :group and a.status <> 'WITHDRAWN' order by a.position, a.id""";

    private final Session session;
    private final ArrivalTexts texts;

    InGroup(Session session, ArrivalTexts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Somebody of the group as the statement gives him. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID personId,
            UUID sharesBedWith,
            String person,
            String papers,
            String name,
            LocalDate birthDate,
            String birthPrecision,
            String sex) {}

    Company of(UUID group) {
        Company company = new Company();
        session.createNativeQuery(LISTED, Row.class)
                .setParameter("group", group)
                .getResultList()
                .forEach(row -> {
                    company.add(row.id(), row.personId(), papers(row));
                    company.guardians.put(row.id(), row.sharesBedWith());
                });
        return company;
    }

    Recogniser recogniser(UUID group) {
        Recogniser recogniser = new Recogniser();
        session.createNativeQuery(LISTED, Row.class)
                .setParameter("group", group)
                .getResultList()
                .forEach(row -> recogniser.add(row.id(), papers(row), likeness(row)));
        return recogniser;
    }

    private String likeness(Row row) {
        if (row.person() != null) {
            return Recogniser.likeness(texts.person(row.person()));
        }
        return row.name() == null
                ? ""
                : Recogniser.likeness(
                        row.name(), BirthDate.textOf(row.birthDate(), row.birthPrecision()), Sex.valueOf(row.sex()));
    }

    private Set<String> papers(Row row) {
        if (row.person() != null) {
            return PlanCheck.papers(texts.person(row.person()));
        }
        return row.papers() == null ? Set.of() : Set.of(row.papers().split(","));
    }

    /** The people of a group, and those who are being added to it. */
    static final class Company {
        private final Map<UUID, UUID> byPerson = new HashMap<>();
        private final Map<String, UUID> byPaper = new HashMap<>();
        private final Map<UUID, UUID> guardians = new HashMap<>();

        private void add(UUID id, UUID person, Set<String> papers) {
            byPerson.put(person, id);
            papers.forEach(paper -> byPaper.putIfAbsent(paper, id));
        }

        /** Whoever is refused for something else is not there for the others. */
        void add(NewArrival one, Set<UUID> refused) {
            if (!refused.contains(one.id())) {
                add(one.id(), one.plan().whom(), PlanCheck.papers(one.plan().person()));
            }
        }

        /** Whether he is there already, himself or by a paper. */
        Optional<RuleBroken> rival(NewArrival one) {
            UUID same = byPerson.get(one.plan().whom());
            if (same != null && !same.equals(one.id())) {
                return Optional.of(new RuleBroken(ArrivalRule.IN_GROUP_TWICE).naming(List.of(same)));
            }
            Optional<UUID> paper = PlanCheck.papers(one.plan().person()).stream()
                    .map(byPaper::get)
                    .filter(id -> id != null && !id.equals(one.id()))
                    .findFirst();
            return paper.map(id -> new RuleBroken(ArrivalRule.IDENTIFIER_TWICE)
                    .at("person.identifiers")
                    .naming(List.of(id)));
        }

        /** Those whose guardian is not somebody else of the group, who has a bed of his own. */
        List<UUID> unguarded(List<NewArrival> told) {
            Map<UUID, UUID> all = new HashMap<>(guardians);
            told.forEach(one -> all.put(one.id(), one.plan().sharesBedWith()));
            Set<UUID> sharing = new HashSet<>(all.values());
            return told.stream()
                    .filter(one -> one.plan().sharesBedWith() != null)
                    .filter(one -> {
                        UUID guardian = one.plan().sharesBedWith();
                        return guardian.equals(one.id())
                                || !all.containsKey(guardian)
                                || all.get(guardian) != null
                                || sharing.contains(one.id());
                    })
                    .map(NewArrival::id)
                    .toList();
        }
    }
}

package vn.cachly.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.MutationQuery;

/** Persons and the papers that name them. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {
    /** One statement: if the person was there with other content, the whole command is refused and both go. */
    private static final String ADD = """
            with papers as (
                insert into person_identifier (id, person_id, kind, value, country)
                select gen_random_uuid(), :id, paper.kind, paper.value, nullif(paper.country, '')
                  from unnest(cast(:kinds as text[]), cast(:values as text[]), cast(:countries as text[]))
                       as paper (kind, value, country)
                on conflict do nothing)
            insert into person (id, name, birth_date, birth_precision, sex, nationality, phone, declared_only, description,
                                recorded_at, recorded_by, content_hash)
            values (:id, :name, cast(:born as date), cast(:precision as text), :sex, cast(:nationality as text),
                    cast(:phone as text), :declared, cast(:description as text), :now, :by, :hash)
            on conflict do nothing""";

    /** @return whether the person is new */
    boolean add(RegisterPerson person, String phone, Instant now, String by, byte[] hash) {
        BirthDate born = person.birthDate();
        MutationQuery insert = getSession().createNativeMutationQuery(ADD);
        papers(insert, person.identifiers());
        return insert.setParameter("id", person.id())
                        .setParameter("name", person.name())
                        .setParameter("born", born == null ? null : born.first())
                        .setParameter(
                                "precision",
                                born == null ? null : born.precision().name())
                        .setParameter("sex", person.sex().name())
                        .setParameter("nationality", person.nationality())
                        .setParameter("phone", phone)
                        .setParameter("declared", Boolean.TRUE.equals(person.declaredOnly()))
                        .setParameter("description", person.description())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    private static void papers(MutationQuery insert, List<IdentifierEntry> papers) {
        insert.setParameter(
                        "kinds",
                        papers.stream().map(paper -> paper.kind().name()).toArray(String[]::new))
                .setParameter(
                        "values",
                        papers.stream()
                                .map(paper -> paper.kind().normalise(paper.value()))
                                .toArray(String[]::new))
                .setParameter(
                        "countries",
                        papers.stream()
                                .map(paper -> paper.country() == null ? "" : paper.country())
                                .toArray(String[]::new));
    }

    List<IdentifierEntry> papersOf(UUID person) {
        return getSession()
                .createNativeQuery(
                        "select kind, value, country from person_identifier where person_id = :person order by kind, value",
                        Tuple.class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new IdentifierEntry(
                        IdentifierKind.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class)))
                .toList();
    }
}

package vn.cachly.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Scalar;

/** Persons and the papers that name them. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {
    private static final String PAPERS = """
            with papers as (
                insert into person_identifier (id, person_id, kind, value, country, issuer, valid_from, valid_until)
                select gen_random_uuid(), :id, paper.kind, paper.value, nullif(paper.country, ''), nullif(paper.issuer, ''),
                       cast(nullif(paper.begins, '') as date), cast(nullif(paper.ends, '') as date)
                  from unnest(cast(:kinds as text[]), cast(:values as text[]), cast(:countries as text[]), cast(:issuers as text[]),
                              cast(:begins as text[]), cast(:ends as text[]))
                       as paper (kind, value, country, issuer, begins, ends)
                on conflict do nothing)
            """;

    private static final String COLUMNS = """
            name, birth_date, birth_precision, sex, nationality, phone, declared_only, description, home_text, home_unit_id,
            after_text, after_unit_id, mobility, pregnant, due_date, diet, medicine, other_needs""";

    private static final String VALUES = """
            :name, cast(:born as date), cast(:precision as text), :sex, cast(:nationality as text), cast(:phone as text),
            :declared, cast(:description as text), cast(:home as text), cast(:homeUnit as uuid), cast(:after as text),
            cast(:afterUnit as uuid), cast(:mobility as text), cast(:pregnant as boolean), cast(:due as date),
            cast(:diet as text), cast(:medicine as text), cast(:other as text)""";

    /** One statement: if the person was there with other content, the whole command is refused and both go. */
    private static final String ADD = PAPERS + "insert into person (id, recorded_at, recorded_by, content_hash, "
            + COLUMNS + ") values (:id, :now, :by, :hash, " + VALUES + ") on conflict do nothing";

    private static final String REPLACE =
            PAPERS + "update person set version = version + 1, (" + COLUMNS + ") = row(" + VALUES + ") where id = :id";

    /** The same for many, of whom none is known; whoever turns out to be known all the same is left out. */
    private static final String ADD_ALL = """
            with row as (
                select * from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (id uuid, hash text, papers jsonb, name text, birth_date date, birth_precision text, sex text, nationality text,
                          phone text, declared_only boolean, description text, home_text text, home_unit_id uuid, after_text text,
                          after_unit_id uuid, mobility text, pregnant boolean, due_date date, diet text, medicine text, other_needs text)),
            papers as (
                insert into person_identifier (id, person_id, kind, value, country, issuer, valid_from, valid_until)
                select gen_random_uuid(), row.id, p.kind, p.value, p.country, p.issuer, p."validFrom", p."validUntil"
                  from row cross join jsonb_to_recordset(row.papers)
                       as p (kind text, value text, country text, issuer text, "validFrom" date, "validUntil" date)
                on conflict do nothing)
            insert into person (id, recorded_at, recorded_by, content_hash, %1$s)
            select id, :now, :by, decode(hash, 'base64'), %1$s from row
            on conflict do nothing""".formatted(COLUMNS);

    /** Both of who is there and who is not in the actor's place: an id stands for one person everywhere. */
    private static final String TAKEN = "select id, content_hash from persons_taken(:ids)";

    private static final String FACTS = """
            select id, sex, birth_date, nationality from person where id = any(:ids) order by id""";

    /** A paper as the statement gives it. */
    @RegisterForReflection
    record Paper(String kind, String value, String country, String issuer, LocalDate validFrom, LocalDate validUntil) {
        IdentifierEntry entry() {
            return new IdentifierEntry(IdentifierKind.valueOf(kind), value, country, issuer, validFrom, validUntil);
        }
    }

    /** @return whether the person is new */
    boolean add(RegisterPerson person, String phone, Instant now, String by, byte[] hash) {
        return PersonParameters.in(getSession().createNativeMutationQuery(ADD), person, phone)
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** What an id that is taken stands for; without content when that is of another place. */
    @RegisterForReflection
    record Taken(UUID id, byte[] contentHash) {}

    /** What an admission has to know of somebody who was here before. */
    @RegisterForReflection
    record Fact(UUID id, String sex, LocalDate birthDate, String nationality) {}

    /** @return how many are new */
    int addAll(String rows, Instant now, String by) {
        return getSession()
                .createNativeMutationQuery(ADD_ALL)
                .setParameter("rows", rows)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    List<Taken> taken(List<UUID> ids) {
        return getSession()
                .createNativeQuery(TAKEN, Taken.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Holds the answers until the transaction ends, as {@link #hold} does. */
    List<Fact> facts(List<UUID> ids) {
        hold(ids.toArray(UUID[]::new));
        return getSession()
                .createNativeQuery(FACTS, Fact.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Takes the person for this transaction; whoever comes second sees the version of the first. */
    Person locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    /** The whole record, papers too, says something else from now on. */
    Person replace(Person known, RegisterPerson person, String phone) {
        Scalar.query(getSession(), "select cast(person_forget_papers(:id) as text)", String.class)
                .setParameter("id", person.id())
                .getSingleResult();
        PersonParameters.in(getSession().createNativeMutationQuery(REPLACE), person, phone)
                .executeUpdate();
        getEntityManager().refresh(known);
        return known;
    }

    /**
     * Nobody changes or merges the person until this transaction ends. A statement that waited for a merge sees the stays as they were
     * before it: whether somebody is seen must be asked in another one.
     */
    void hold(UUID... ids) {
        Scalar.query(getSession(), "select id from person where id = any(:ids) order by id for share", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Sex> sexOf(UUID id) {
        return Scalar.query(getSession(), "select sex from person where id = :id", String.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(Sex::valueOf);
    }

    boolean isPresent(UUID person) {
        return Scalar.query(
                        getSession(),
                        "select exists (select from stay where person_id = :person and ended_at is null)",
                        Boolean.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    boolean isElsewhere(UUID person) {
        return !isPresent(person)
                && Scalar.query(getSession(), "select person_has_open_stay(:person)", Boolean.class)
                        .setParameter("person", person)
                        .getSingleResult();
    }

    List<IdentifierEntry> papersOf(UUID person) {
        return getSession()
                .createNativeQuery("""
                        select kind, value, country, issuer, valid_from, valid_until
                          from person_identifier where person_id = :person order by kind, value""", Paper.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Paper::entry)
                .toList();
    }

    UUID familyOf(UUID person) {
        return Scalar.query(
                        getSession(),
                        "select family_id from family_member where person_id = :person and left_at is null",
                        UUID.class)
                .setParameter("person", person)
                .uniqueResult();
    }
}

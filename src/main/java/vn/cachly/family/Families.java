package vn.cachly.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Scalar;

/** Families and who belongs to them. */
@ApplicationScoped
class Families implements PanacheRepositoryBase<Family, UUID> {
    private static final String JOIN = """
            insert into family_member (id, family_id, person_id, role, joined_at, joined_by)
            select gen_random_uuid(), :family, p.id, member.role, :now, :by
              from unnest(cast(:people as uuid[]), cast(:roles as text[])) as member (person_id, role)
              join person p on p.id = member.person_id""";

    /**
     * Those who came together belong together: to the family that one of them is in already, or to a new one. Whoever is in another
     * stays in that one. A statement does not see what it has itself written, so what is new is taken from what it writes.
     */
    private static final String UNITE = """
            with kin as (
                select * from unnest(cast(:families as uuid[]), cast(:people as uuid[]), cast(:roles as text[]), cast(:hashes as text[]))
                    as k (family_id, person_id, role, hash)),
            held as materialized (
                select id from person where id = any(cast(:people as uuid[])) order by id for no key update),
            member as (
                select k.family_id as told, k.person_id, m.family_id
                  from kin k join family_member m on m.person_id = k.person_id and m.left_at is null),
            known as (
                select told, min(cast(family_id as text)) as family_id from member group by told),
            added as (
                insert into family (id, recorded_at, recorded_by, content_hash)
                select distinct k.family_id, cast(:now as timestamptz), :by, decode(k.hash, 'hex') from kin k
                 where k.family_id not in (select told from known)
                on conflict do nothing),
            joined as (
                insert into family_member (id, family_id, person_id, role, joined_at, joined_by)
                select gen_random_uuid(), coalesce(cast(known.family_id as uuid), k.family_id), p.id, k.role, :now, :by
                  from kin k join held p on p.id = k.person_id left join known on known.told = k.family_id
                 where k.person_id not in (select person_id from member)
                on conflict do nothing returning family_id, person_id),
            touched as (
                update family set version = version + 1
                 where id in (select j.family_id from joined j join known on cast(known.family_id as uuid) = j.family_id)
                returning id, version)
            select j.family_id, string_agg(cast(j.person_id as text), ',') as people, max(touched.version) as version
              from joined j left join touched on touched.id = j.family_id group by j.family_id order by j.family_id""";

    /** Whoever may be a child is taken for one. */
    private static final String RELATIVES = """
            select m.person_id, m.family_id,
                   case p.birth_precision when 'DAY' then p.birth_date > cast(:grown as date)
                                          when 'MONTH' then p.birth_date + interval '1 month' > cast(:grown as date) + interval '1 day'
                                          when 'YEAR' then p.birth_date + interval '1 year' > cast(:grown as date) + interval '1 day'
                                          else m.role = 'CHILD' end as minor
              from family_member own
              join family_member m on m.family_id = own.family_id and m.left_at is null
              join person p on p.id = m.person_id
             where own.person_id = any(:people) and own.left_at is null""";

    private static final String MEMBERS = """
            select m.person_id, m.role, p.name, p.birth_date, p.birth_precision, p.sex, m.joined_at
              from family_member m join person p on p.id = m.person_id
             where m.family_id = :family and m.left_at is null order by m.joined_at, m.person_id""";

    /** A member as the statement gives him. */
    @RegisterForReflection
    record Row(
            UUID personId,
            String role,
            String name,
            LocalDate birthDate,
            String birthPrecision,
            String sex,
            Instant joinedAt) {
        FamilyMemberView view() {
            return new FamilyMemberView(
                    personId,
                    FamilyRole.valueOf(role),
                    name,
                    BirthDate.textOf(birthDate, birthPrecision),
                    Sex.valueOf(sex),
                    joinedAt);
        }
    }

    /** @return whether the family is new */
    boolean add(CreateFamily family, Instant now, String by, byte[] hash) {
        return getSession()
                        .createNativeMutationQuery("""
                        insert into family (id, name, recorded_at, recorded_by, content_hash)
                        values (:id, cast(:name as text), :now, :by, :hash) on conflict do nothing""")
                        .setParameter("id", family.id())
                        .setParameter("name", family.name())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** Takes the family for this transaction; whoever comes second sees the version of the first. */
    Family locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    /** @return how many of them are in the actor's place and belong to it now */
    int join(UUID family, List<MemberEntry> members, Happened when, String by) {
        UUID[] people = members.stream().map(MemberEntry::personId).toArray(UUID[]::new);
        hold(people);
        return getSession()
                .createNativeMutationQuery(JOIN)
                .setParameter("family", family)
                .setParameter("people", people)
                .setParameter(
                        "roles",
                        members.stream().map(member -> member.role().name()).toArray(String[]::new))
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /**
     * Takes the people first, in one order: rivals for one person queue instead of waiting for each other in a ring. In a statement of
     * its own, because one that waited while a record became another still sees that record.
     */
    private void hold(UUID[] people) {
        Scalar.query(
                        getSession(),
                        "select id from person where id = any(:people) order by id for no key update",
                        UUID.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** A family that a statement has made, then without a version yet, or made larger. */
    @RegisterForReflection
    record United(UUID familyId, String people, Integer version) {}

    /** @param hashes of the parties, in their order */
    List<United> unite(List<List<MemberEntry>> parties, List<byte[]> hashes, Happened now, String by) {
        List<UUID> families = new ArrayList<>();
        List<MemberEntry> members = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (int party = 0; party < parties.size(); party++) {
            UUID family = Ids.next();
            for (MemberEntry member : parties.get(party)) {
                families.add(family);
                members.add(member);
                contents.add(HexFormat.of().formatHex(hashes.get(party)));
            }
        }
        return getSession()
                .createNativeQuery(UNITE, United.class)
                .setParameter("families", families.toArray(UUID[]::new))
                .setParameter(
                        "people", members.stream().map(MemberEntry::personId).toArray(UUID[]::new))
                .setParameter(
                        "roles",
                        members.stream().map(member -> member.role().name()).toArray(String[]::new))
                .setParameter("hashes", contents.toArray(String[]::new))
                .setParameter("now", now.recordedAt())
                .setParameter("by", by)
                .getResultList();
    }

    /** @return whether the person belonged to it */
    boolean leave(UUID family, UUID person, Happened when, String by, String reason) {
        return getSession()
                        .createNativeMutationQuery("""
                        update family_member set left_at = :now, left_by = :by, leave_reason = :reason
                         where family_id = :family and person_id = :person and left_at is null""")
                        .setParameter("now", when.recordedAt())
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .setParameter("family", family)
                        .setParameter("person", person)
                        .executeUpdate()
                == 1;
    }

    List<FamilyMemberView> members(UUID family) {
        return getSession()
                .createNativeQuery(MEMBERS, Row.class)
                .setParameter("family", family)
                .getResultStream()
                .map(Row::view)
                .toList();
    }

    /** Makes the version rise: a family changes with its members. */
    void touch(Family family) {
        getEntityManager().lock(family, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Somebody with his family, as the statement gives him. */
    @RegisterForReflection
    record Belonging(UUID personId, UUID familyId) {}

    Map<UUID, UUID> of(Collection<UUID> people) {
        Map<UUID, UUID> families = new HashMap<>();
        getSession()
                .createNativeQuery(
                        "select person_id, family_id from family_member where person_id = any(:people) and left_at is null",
                        Belonging.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList()
                .forEach(one -> families.put(one.personId(), one.familyId()));
        return families;
    }

    /** Everybody in the families of these, and these. */
    List<Relative> relatives(Collection<UUID> people, LocalDate grown) {
        return getSession()
                .createNativeQuery(RELATIVES, Relative.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("grown", grown)
                .getResultList();
    }
}

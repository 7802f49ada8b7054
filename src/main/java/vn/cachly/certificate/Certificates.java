package vn.cachly.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Certificates: written and revoked as sets, never changed otherwise. */
@ApplicationScoped
class Certificates implements PanacheRepositoryBase<Certificate, UUID> {
    /** In the order of the stays, so that two who issue for the same do not wait for each other crosswise. */
    private static final String ADD = """
            with row as (
                select * from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (id uuid, serial text, stay uuid, person uuid, facility uuid, begins date, ends date, "followUp" date,
                          decision text, content jsonb, jws text, hash text)),
            written as (
                insert into certificate (id, serial, stay_id, person_id, facility_id, issued_at, recorded_at, recorded_by, from_date,
                                         to_date, follow_up_until, issuer, decision_number, kid, content_hash)
                select id, serial, stay, person, facility, :at, :now, :by, begins, ends, "followUp", :issuer, decision, :kid,
                       decode(hash, 'base64')
                  from row order by stay)
            insert into certificate_text (certificate_id, content, jws) select id, content, jws from row""";

    private static final String REVOKE = """
            with taken as (
                select id from certificate where revoked_at is null and stay_id = any(:stays) order by stay_id for update),
            revoked as (
                update certificate c set revoked_at = greatest(cast(:at as timestamptz), c.issued_at), revoked_recorded_at = :now,
                       revoked_by = :by, revoke_code = :code, revoke_reason = cast(:reason as text), version = c.version + 1
                  from taken where c.id = taken.id returning c.id, c.stay_id, c.person_id, c.facility_id, c.version)
            select id, stay_id, person_id, facility_id, version from revoked order by id""";

    private static final String RENEWABLE = """
            select * from (
                select distinct on (stay_id) id, stay_id, person_id, facility_id, from_date, to_date, decision_number, follow_up_until, revoke_code
                  from certificate where stay_id = any(:stays) order by stay_id, revoked_recorded_at desc nulls first, id desc) last
             where revoke_code = 'RESULT_CORRECTED'""";

    private static final String PAGE = """
            select c.id, c.serial, c.stay_id, t.content ->> 'name' as name, c.from_date, c.to_date, c.issued_at, c.revoked_at, c.version
              from certificate c join certificate_text t on t.certificate_id = c.id
             where c.facility_id = :facility and (c.issued_at, c.id) < (:after, :afterId)
             order by c.issued_at desc, c.id desc limit :rows""";

    private static final String TEXTS = """
            select t.certificate_id, cast(t.content as text) as content, t.jws,
                   cast((select count(*) from certificate_print p where p.certificate_id = t.certificate_id) as integer) as prints
              from certificate_text t where t.certificate_id = any(:ids)""";

    /** What the database knows beside the certificate. */
    @RegisterForReflection
    record Text(UUID certificateId, String content, String jws, int prints) {}

    /** One that may have a successor, as the statement gives it. */
    @RegisterForReflection
    record Renewable(
            UUID id,
            UUID stayId,
            UUID personId,
            UUID facilityId,
            LocalDate fromDate,
            LocalDate toDate,
            String decisionNumber,
            LocalDate followUpUntil,
            String revokeCode) {
        IssueCertificate successor() {
            return new IssueCertificate(
                    Ids.next(), stayId, personId, facilityId, fromDate, toDate, decisionNumber, followUpUntil);
        }
    }

    /** One that a statement has revoked. */
    @RegisterForReflection
    record Revoked(UUID id, UUID stayId, UUID personId, UUID facilityId, int version) {}

    List<Long> numbers(int count) {
        return Scalar.query(
                        getSession(),
                        "select nextval('certificate_number') from generate_series(1, :count)",
                        Long.class)
                .setParameter("count", count)
                .getResultList();
    }

    void add(String rows, String issuer, String kid, Happened when, String by) {
        getSession()
                .createNativeMutationQuery(ADD)
                .setParameter("rows", rows)
                .setParameter("issuer", issuer)
                .setParameter("kid", kid)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    List<Revoked> revoke(Collection<UUID> stays, RevokeCode code, Happened when, String reason, String by) {
        return getSession()
                .createNativeQuery(REVOKE, Revoked.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("code", code.name())
                .setParameter("reason", reason)
                .getResultList();
    }

    /** The valid ones of these stays. */
    List<UUID> valid(Collection<UUID> stays) {
        return Scalar.query(
                        getSession(),
                        "select id from certificate where stay_id = any(:stays) and revoked_at is null order by id",
                        UUID.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    /** Of these stays those that were revoked last for a result, where none is valid since. */
    List<Renewable> renewable(Collection<UUID> stays) {
        return getSession()
                .createNativeQuery(RENEWABLE, Renewable.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    List<Certificate> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<Certificate> bySerial(String serial) {
        return find("serial", serial).firstResultOptional();
    }

    List<Text> texts(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(TEXTS, Text.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    List<CertificateLine> page(UUID facility, Keyset keyset) {
        return getSession()
                .createNativeQuery(PAGE, CertificateLine.class)
                .setParameter("facility", facility)
                .setParameter("after", keyset.moment())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    void eraseText(UUID id, Instant now, String by) {
        getSession()
                .createNativeMutationQuery("""
                        update certificate_text set content = null, jws = null, erased_at = :now, erased_by = :by
                         where certificate_id = :id and content is not null""")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }
}

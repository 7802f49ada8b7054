package vn.cachly.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;

/** Writes down who changed or read what, in the transaction that does it: neither is without the other. */
@ApplicationScoped
class AuditTrail {
    private static final String WRITE = """
            with written as (
                insert into audit_entry (recorded_at, issuer, subject, client, purpose, action, resource, ids, facility_id,
                                         happened_at, claimed_at, skew_ms, request_id)
                select :now, :issuer, :subject, :client, :purpose, e.action, e.resource, cast(e.ids as uuid[]), e.facility,
                       e.happened, e.claimed, e.skew, cast(:request as text)
                  from unnest(cast(:actions as text[]), cast(:resources as text[]), cast(:ids as text[]), cast(:facilities as uuid[]),
                              cast(:happened as timestamptz[]), cast(:claimed as timestamptz[]), cast(:skews as bigint[]))
                       with ordinality as e (action, resource, ids, facility, happened, claimed, skew, place)
                 order by e.place
                returning id)
            insert into audit_unsealed (entry_id) select id from written""";

    private final Session session;
    private final CurrentActor current;
    private final RequestFacts facts;
    private final Timekeeper timekeeper;

    AuditTrail(Session session, CurrentActor current, RequestFacts facts, Timekeeper timekeeper) {
        this.session = session;
        this.current = current;
        this.facts = facts;
        this.timekeeper = timekeeper;
    }

    void on(@Observes Changed change) {
        write(List.of(Entry.of(change)), change.when().recordedAt());
    }

    void on(@Observes AllChanged all) {
        if (!all.changes().isEmpty()) {
            Instant now = all.changes().get(0).when().recordedAt();
            write(all.changes().stream().map(Entry::of).toList(), now);
        }
    }

    void on(@Observes PersonsRead read) {
        read(read);
    }

    /** What was shown was shown, also when all that was done is taken back: a dry run, or a request that was refused in the end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void afterAll(@Observes(during = TransactionPhase.AFTER_FAILURE) PersonsRead read) {
        read(read);
    }

    private void read(PersonsRead read) {
        Entry entry = new Entry(read.action(), read.resource(), read.ids(), read.facilityId(), null);
        write(List.of(entry), timekeeper.now());
    }

    /** What is written down of a change or a read. */
    private record Entry(String action, String resource, List<UUID> ids, UUID facility, Happened when) {
        static Entry of(Changed change) {
            List<UUID> ids = Stream.concat(Stream.of(change.id()), change.also().stream())
                    .toList();
            return new Entry(change.action(), change.resource(), ids, change.facilityId(), change.when());
        }

        boolean shifted() {
            return when != null && when.skewMillis() != 0;
        }

        String array() {
            return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }

    private void write(List<Entry> entries, Instant now) {
        Actor actor = current.get();
        session.createNativeMutationQuery(WRITE)
                .setParameter("now", now)
                .setParameter("issuer", actor.issuer())
                .setParameter("subject", actor.subject())
                .setParameter("client", actor.client())
                .setParameter("purpose", actor.purpose().name())
                .setParameter("actions", column(entries, Entry::action, String[]::new))
                .setParameter("resources", column(entries, Entry::resource, String[]::new))
                .setParameter("ids", column(entries, Entry::array, String[]::new))
                .setParameter("facilities", column(entries, Entry::facility, UUID[]::new))
                .setParameter(
                        "happened",
                        column(
                                entries,
                                one -> one.when() == null
                                        ? null
                                        : text(one.when().at()),
                                String[]::new))
                .setParameter(
                        "claimed",
                        column(entries, one -> one.shifted() ? text(one.when().claimed()) : null, String[]::new))
                .setParameter(
                        "skews",
                        column(entries, one -> one.shifted() ? one.when().skewMillis() : null, Long[]::new))
                .setParameter("request", facts.requestId().orElse(null))
                .executeUpdate();
    }

    private static String text(Instant moment) {
        return moment.toString();
    }

    private static <T> T[] column(List<Entry> entries, Function<Entry, T> value, IntFunction<T[]> array) {
        return entries.stream().map(value).toArray(array);
    }
}

package vn.cachly.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;

/** Papers of many people at once, in one statement. Like any other they count once an officer has verified them. */
@ApplicationScoped
public class EvidenceIntake {
    private static final String ADD_ALL = """
            insert into evidence (id, person_id, kind, happened_at, method, result, issuer, recorded_at, recorded_by, content_hash)
            select e.id, e.person_id, e.kind, e.happened_at, e.method, e.result, e.issuer, :now, :by, decode(e.hash, 'hex')
              from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:kinds as text[]), cast(:moments as timestamptz[]),
                          cast(:methods as text[]), cast(:results as text[]), cast(:issuers as text[]), cast(:hashes as text[]))
                   as e (id, person_id, kind, happened_at, method, result, issuer, hash)""";

    private final Session session;
    private final Hash hash;
    private final CurrentActor current;
    private final Event<AllChanged> changes;

    EvidenceIntake(Session session, Hash hash, CurrentActor current, Event<AllChanged> changes) {
        this.session = session;
        this.hash = hash;
        this.current = current;
        this.changes = changes;
    }

    /** Tests under new ids, complete and none of them in the future, of people whom the caller has registered. */
    public void addTests(List<ShownEvidence> all, Happened now) {
        if (all.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(ADD_ALL)
                .setParameter("ids", column(all, one -> one.paper().id(), UUID[]::new))
                .setParameter("people", column(all, ShownEvidence::personId, UUID[]::new))
                .setParameter("kinds", texts(all, AddEvidence::kind))
                .setParameter("moments", texts(all, AddEvidence::happenedAt))
                .setParameter("methods", texts(all, AddEvidence::method))
                .setParameter("results", texts(all, AddEvidence::result))
                .setParameter("issuers", texts(all, AddEvidence::issuer))
                .setParameter("hashes", column(all, this::hashOf, String[]::new))
                .setParameter("now", now.recordedAt())
                .setParameter("by", current.get().subject())
                .executeUpdate();
        changes.fire(new AllChanged(all.stream()
                .map(one -> new Changed(
                        "evidence.added", "evidence", one.paper().id(), 0, null, List.of(one.personId()), now))
                .toList()));
    }

    private String hashOf(ShownEvidence one) {
        return HexFormat.of().formatHex(hash.of(one.personId(), one.paper()));
    }

    private static String[] texts(List<ShownEvidence> all, Function<AddEvidence, Object> value) {
        return column(all, one -> Objects.toString(value.apply(one.paper()), null), String[]::new);
    }

    private static <T> T[] column(List<ShownEvidence> all, Function<ShownEvidence, T> value, IntFunction<T[]> array) {
        return all.stream().map(value).toArray(array);
    }
}

package vn.cachly.transfer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Words;

/** Those on transfers, as sets. */
@ApplicationScoped
class TransferItems {
    private static final String PUT = """
            insert into transfer_item (transfer_id, stay_id, state, changed_at, changed_by)
            select :transfer, s, 'PLANNED', :now, :by from unnest(cast(:stays as uuid[])) as s order by s
            on conflict (transfer_id, stay_id) do update
               set state = 'PLANNED', why = null, changed_at = excluded.changed_at, changed_by = excluded.changed_by""";

    private static final String BECOME = """
            update transfer_item i set state = :state, why = n.why, changed_at = :now, changed_by = :by
              from unnest(cast(:stays as uuid[]), cast(:whys as text[])) as n (stay, why)
             where i.transfer_id = :transfer and i.stay_id = n.stay and i.state = any(:before)""";

    private static final String OFF = """
            update transfer_item i set state = case i.state when 'PLANNED' then 'REMOVED' else 'GONE' end, changed_at = :now, changed_by = :by
              from transfer t
             where t.id = i.transfer_id and i.stay_id = any(:stays)
               and (i.state = 'PLANNED' and :over or i.state in ('DEPARTED', 'NOT_ARRIVED', 'TURNED_BACK') and t.to_facility_id is not null)""";

    /** Families who would be parted: those of them who stay in the camp. */
    private static final String PARTED = """
            select distinct s.id
              from transfer_item i join transfer t on t.id = i.transfer_id join stay g on g.id = i.stay_id
              join family_member m on m.person_id = g.person_id and m.left_at is null
              join family_member o on o.family_id = m.family_id and o.left_at is null
              join stay s on s.person_id = o.person_id and s.facility_id = t.from_facility_id and s.ended_at is null
             where i.transfer_id = :transfer and i.state = 'PLANNED'
               and not exists (select from transfer_item b where b.transfer_id = :transfer and b.stay_id = s.id and b.state = 'PLANNED')
             order by s.id""";

    private final Session session;

    TransferItems(Session session) {
        this.session = session;
    }

    /** Somebody on a transfer as the statement gives him; without names and ids for whoever may not know yet who he is. */
    @RegisterForReflection
    record Person(
            UUID transferId,
            UUID stayId,
            UUID personId,
            String name,
            LocalDate birthDate,
            String birthPrecision,
            String sex,
            String category,
            String mobility,
            Boolean pregnant,
            boolean diet,
            boolean medicine,
            boolean other,
            String state,
            String why) {
        boolean is(TransferredState expected) {
            return state.equals(expected.name());
        }
    }

    /** What somebody's place on a transfer is, as the statement gives it. */
    @RegisterForReflection
    record Standing(UUID stayId, UUID transferId, String state) {
        boolean is(TransferredState expected) {
            return state.equals(expected.name());
        }
    }

    void put(UUID transfer, Collection<UUID> stays, Happened when, String by) {
        session.createNativeMutationQuery(PUT)
                .setParameter("transfer", transfer)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Who stands where on it, by stay; without those who were taken off. */
    Map<UUID, Standing> of(UUID transfer) {
        Map<UUID, Standing> items = new LinkedHashMap<>();
        session.createNativeQuery("""
                        select stay_id, transfer_id, state from transfer_item
                         where transfer_id = :transfer and state <> 'REMOVED' order by stay_id""", Standing.class)
                .setParameter("transfer", transfer)
                .getResultList()
                .forEach(one -> items.put(one.stayId(), one));
        return items;
    }

    /** Whether one of these was turned back and is not there again. */
    boolean isGoingBack(UUID transfer, Collection<UUID> stays) {
        return of(transfer).values().stream()
                .anyMatch(one -> one.is(TransferredState.TURNED_BACK) && stays.contains(one.stayId()));
    }

    /** The other transfers that these are on. */
    List<UUID> others(UUID transfer, Collection<UUID> stays) {
        return Scalar.query(session, """
                        select distinct transfer_id from transfer_item
                         where stay_id = any(:stays) and transfer_id <> :transfer and state in ('PLANNED', 'DEPARTED', 'NOT_ARRIVED', 'TURNED_BACK')
                         order by 1""", UUID.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("transfer", transfer)
                .getResultList();
    }

    List<Person> people(UUID transfer) {
        return session.createNativeQuery("select * from transfer_people(array[cast(:transfer as uuid)])", Person.class)
                .setParameter("transfer", transfer)
                .getResultList();
    }

    List<UUID> parted(UUID transfer) {
        return Scalar.query(session, PARTED, UUID.class)
                .setParameter("transfer", transfer)
                .getResultList();
    }

    /** @param back whether they go back to the camp they came from; @return how many went */
    int carry(UUID transfer, Collection<UUID> stays, boolean back, Happened when, String by, String why) {
        return Scalar.query(
                        session,
                        "select transfer_carry(:transfer, cast(:stays as uuid[]), :back, cast(:at as timestamptz), cast(:now as timestamptz), :by, cast(:why as text))",
                        Integer.class)
                .setParameter("transfer", transfer)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("back", back)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("why", why)
                .getSingleResult();
    }

    /**
     * @param whys by stay; those without one are told nothing
     * @throws RuleBroken BUSY (409) when somebody stands where he cannot get there from
     */
    void become(
            UUID transfer,
            TransferredState state,
            Collection<UUID> stays,
            Map<UUID, String> whys,
            Happened when,
            String by) {
        if (stays.isEmpty()) {
            return;
        }
        int became = session.createNativeMutationQuery(BECOME)
                .setParameter("transfer", transfer)
                .setParameter("state", state.name())
                .setParameter("before", state.before().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("whys", stays.stream().map(whys::get).toArray(String[]::new))
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
        if (became != stays.size()) {
            throw new RuleBroken(CommonCode.BUSY);
        }
    }

    /**
     * Somebody is nowhere on the way any more.
     *
     * @param over whether his stay is
     * @return how many items that were
     */
    int off(Collection<UUID> stays, boolean over, Happened when, String by) {
        return session.createNativeMutationQuery(OFF)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("over", over)
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Transfers of these stays that have been received and on which nobody stands so any more. */
    List<UUID> settled(Collection<UUID> stays, List<TransferredState> awaited) {
        return Scalar.query(session, """
                        select distinct t.id from transfer t join transfer_item i on i.transfer_id = t.id
                         where i.stay_id = any(:stays) and i.state = 'GONE' and t.state = 'RECEIVED'
                           and not exists (select from transfer_item o where o.transfer_id = t.id and o.state = any(:awaited))""", UUID.class)
                .setParameter("awaited", awaited.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    void eraseWords(UUID person) {
        Words.erase(session, "transfer", person);
    }
}

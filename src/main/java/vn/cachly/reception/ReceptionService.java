package vn.cachly.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalPlan;
import vn.cachly.arrival.ArrivalRule;
import vn.cachly.arrival.ArrivalSource;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.arrival.NewArrival;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.group.GroupView;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.ItemCheck;
import vn.cachly.shared.Items;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/**
 * The desk at the gate: people are announced and ticked off, as many as stand there. Each succeeds or fails alone; whoever is sent
 * again, by whichever clerk, is answered as the first time.
 */
@UseCase
@Transactional
@ApplicationScoped
public class ReceptionService {
    private final GroupService groups;
    private final ArrivalLedger ledger;
    private final Warnings warnings;
    private final ItemCheck check;
    private final Timekeeper timekeeper;

    ReceptionService(
            GroupService groups, ArrivalLedger ledger, Warnings warnings, ItemCheck check, Timekeeper timekeeper) {
        this.groups = groups;
        this.ledger = ledger;
        this.warnings = warnings;
        this.check = check;
        this.timekeeper = timekeeper;
    }

    @Idempotent(ReceivedView.class)
    public ReceivedView expect(UUID id, ExpectArrivals command) {
        Happened now = timekeeper.happened(null, null);
        GroupNow group = groups.take(id).notOver();
        Items<ExpectArrival> items = check.of(command.items(), ExpectArrival::id);
        Map<UUID, ArrivalNow> known = taken(items, ExpectArrival::id);
        List<NewArrival> fresh = new ArrayList<>();
        for (ExpectArrival item : items.fit()) {
            Optional<RuleBroken> refusal = announced(group, known.get(item.id()), item.arrival());
            refusal.ifPresent(why -> items.refuse(item.id(), why));
            if (refusal.isEmpty() && !known.containsKey(item.id())) {
                fresh.add(new NewArrival(item.id(), item.arrival()));
            }
        }
        add(group, items, fresh, ArrivalSource.MANIFEST, "arrival", now);
        return answered(group, items, ExpectArrival::id);
    }

    /** A group that is closed takes those who were missing, and nobody else. */
    @Idempotent(ReceivedView.class)
    public ReceivedView receive(UUID id, ReceiveArrivals command) {
        Happened now = timekeeper.happened(null, null);
        GroupNow group = groups.take(id);
        Items<ReceiveArrival> items = check.of(command.items(), ReceiveArrival::id);
        Map<UUID, ArrivalNow> known = taken(items, ReceiveArrival::id);
        Map<UUID, Happened> coming = new LinkedHashMap<>();
        List<NewArrival> extras = new ArrayList<>();
        for (ReceiveArrival item : items.fit()) {
            try {
                if (isComing(group, known.get(item.id()), item)) {
                    coming.put(item.id(), timekeeper.happened(item.receivedAt(), item.reason(), "receivedAt"));
                    if (!known.containsKey(item.id())) {
                        extras.add(new NewArrival(item.id(), item.extra()));
                    }
                }
            } catch (RuleBroken refusal) {
                items.refuse(item.id(), refusal);
            }
        }
        add(group, items, extras, ArrivalSource.EXTRA, "extra", now).keySet().forEach(coming::remove);
        if (!coming.isEmpty()) {
            ledger.receive(group, coming, known, now);
        }
        return answered(group, items, ReceiveArrival::id);
    }

    /** For whoever announces many: what somebody should look at before these come. */
    public Map<UUID, List<ArrivalWarning>> warnings(UUID group, Collection<UUID> arrivals) {
        Set<UUID> wanted = Set.copyOf(arrivals);
        return warnings.of(ledger.listed(group).values().stream()
                .filter(one -> wanted.contains(one.id()))
                .toList());
    }

    /** @return whether he comes with this request; false when he came before */
    private boolean isComing(GroupNow group, ArrivalNow known, ReceiveArrival item) {
        if (item.extra() == null && (known == null || !known.groupId().equals(group.id()))) {
            throw new RuleBroken(ArrivalRule.ARRIVAL_NOT_FOUND).at("id");
        }
        if (item.extra() != null) {
            announced(group, known, item.extra()).ifPresent(why -> {
                throw why;
            });
        }
        if (known == null) {
            group.notOver();
            return true;
        }
        if (known.status().isHere()) {
            return false;
        }
        if (!known.status().mayBecome(ArrivalStatus.RECEIVED)) {
            throw new RuleBroken(ArrivalRule.ARRIVAL_STATUS, known.status(), ArrivalStatus.RECEIVED);
        }
        return true;
    }

    /** The id stands for the very same, or for nobody yet. */
    private Optional<RuleBroken> announced(GroupNow group, ArrivalNow known, ArrivalPlan plan) {
        boolean fits = known == null || known.groupId().equals(group.id()) && ledger.isSame(known, plan);
        return fits ? Optional.empty() : Optional.of(new RuleBroken(CommonCode.ID_TAKEN).at("id"));
    }

    private <T> Map<UUID, RuleBroken> add(
            GroupNow group, Items<T> items, List<NewArrival> fresh, ArrivalSource source, String field, Happened now) {
        if (fresh.isEmpty()) {
            return Map.of();
        }
        Map<UUID, RuleBroken> refused = ledger.add(group, fresh, source, now);
        refused.forEach((id, why) -> items.refuse(id, why.inside(field)));
        return refused;
    }

    private <T> Map<UUID, ArrivalNow> taken(Items<T> items, java.util.function.Function<T, UUID> idOf) {
        return ledger.take(items.fit().stream().map(idOf).toList());
    }

    private <T> ReceivedView answered(GroupNow group, Items<T> items, java.util.function.Function<T, UUID> idOf) {
        Map<UUID, ArrivalNow> people = taken(items, idOf);
        Map<UUID, List<ArrivalWarning>> told = warnings.of(people.values());
        GroupView view = groups.view(group.id());
        List<ReceivedItem> answers = items.answers((item, problem) -> {
            ArrivalNow one = people.get(idOf.apply(item));
            return problem != null || one == null
                    ? new ReceivedItem(idOf.apply(item), null, null, List.of(), problem)
                    : new ReceivedItem(one.id(), one.status(), one.receivedAt(), told.get(one.id()), null);
        });
        return new ReceivedView(group.id(), answers, view.totals(), view.version());
    }
}

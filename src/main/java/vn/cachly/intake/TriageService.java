package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalRule;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.group.GroupView;
import vn.cachly.problem.RuleBroken;
import vn.cachly.screening.Screened;
import vn.cachly.screening.ScreeningAnswer;
import vn.cachly.screening.ScreeningService;
import vn.cachly.screening.ScreeningView;
import vn.cachly.screening.TriageOutcome;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.ItemCheck;
import vn.cachly.shared.Items;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Screens those who came with a group, as many as stand there. Who has to go to a hospital gets no bed here. */
@UseCase
@Transactional
@ApplicationScoped
public class TriageService {
    private final GroupService groups;
    private final ArrivalLedger ledger;
    private final ScreeningService screenings;
    private final ItemCheck check;
    private final Timekeeper timekeeper;

    TriageService(
            GroupService groups,
            ArrivalLedger ledger,
            ScreeningService screenings,
            ItemCheck check,
            Timekeeper timekeeper) {
        this.groups = groups;
        this.ledger = ledger;
        this.screenings = screenings;
        this.check = check;
        this.timekeeper = timekeeper;
    }

    /** The latest of several screenings of somebody counts: whoever was to go to a hospital by mistake is back with the next. */
    @Idempotent(ScreenedView.class)
    public ScreenedView screen(UUID id, ScreenArrivals command) {
        Happened now = timekeeper.happened(null, null);
        GroupNow group = groups.hold(id);
        Items<ScreenArrival> items = check.of(command.items(), ScreenArrival::id);
        Map<UUID, ArrivalNow> people = ledger.take(
                items.fit().stream().map(ScreenArrival::arrivalId).distinct().toList());
        Set<UUID> recorded =
                screenings.recorded(items.fit().stream().map(ScreenArrival::id).toList());
        List<Screened> screened = new ArrayList<>();
        for (ScreenArrival item : items.fit()) {
            Optional<RuleBroken> refusal = refusal(group, people.get(item.arrivalId()), recorded.contains(item.id()));
            refusal.ifPresent(why -> items.refuse(item.id(), why.at("arrivalId")));
            if (refusal.isEmpty()) {
                screened.add(Screened.arrival(item.arrivalId(), group.facilityId(), item.screening()));
            }
        }
        Map<UUID, ScreeningView> views = written(items, screened);
        Map<UUID, ArrivalStatus> statuses = sent(people.values(), now);
        GroupView view = groups.view(id);
        List<ScreenedItem> answers = items.answers((item, problem) -> problem == null
                ? new ScreenedItem(item.arrivalId(), statuses.get(item.arrivalId()), views.get(item.id()), null)
                : new ScreenedItem(item.arrivalId(), null, null, problem));
        return new ScreenedView(id, answers, view.totals(), view.version());
    }

    /** @param recorded this very screening is there already: it is answered, whatever he has become */
    private static Optional<RuleBroken> refusal(GroupNow group, ArrivalNow one, boolean recorded) {
        if (one == null || !one.groupId().equals(group.id())) {
            return Optional.of(new RuleBroken(ArrivalRule.ARRIVAL_NOT_FOUND));
        }
        return switch (one.status()) {
            case RECEIVED, REFERRED -> Optional.empty();
            case ADMITTED, WITHDRAWN ->
                recorded ? Optional.empty() : Optional.of(new RuleBroken(ArrivalRule.ARRIVAL_OVER, one.status()));
            case EXPECTED, MISSING ->
                recorded ? Optional.empty() : Optional.of(new RuleBroken(IntakeRule.NOT_RECEIVED));
        };
    }

    private Map<UUID, ScreeningView> written(Items<ScreenArrival> items, List<Screened> screened) {
        Map<UUID, ScreeningView> views = new HashMap<>();
        if (screened.isEmpty()) {
            return views;
        }
        for (ScreeningAnswer answer : screenings.screen(screened)) {
            if (answer.refusal() == null) {
                views.put(answer.id(), answer.view());
            } else {
                items.refuse(answer.id(), answer.refusal().inside("screening"));
            }
        }
        return views;
    }

    /** Where each of them goes by the latest that was found of him. */
    private Map<UUID, ArrivalStatus> sent(Collection<ArrivalNow> people, Happened now) {
        Map<UUID, ScreeningView> latest =
                screenings.latestOf(people.stream().map(ArrivalNow::id).toList());
        Map<UUID, ArrivalStatus> statuses = new HashMap<>();
        List<ArrivalNow> referred = new ArrayList<>();
        List<ArrivalNow> back = new ArrayList<>();
        for (ArrivalNow one : people) {
            ScreeningView found = latest.get(one.id());
            boolean hospital = found != null && found.outcome() == TriageOutcome.HOSPITAL;
            statuses.put(one.id(), one.status());
            if (hospital && one.status() == ArrivalStatus.RECEIVED) {
                referred.add(one);
                statuses.put(one.id(), ArrivalStatus.REFERRED);
            } else if (!hospital && one.status() == ArrivalStatus.REFERRED) {
                back.add(one);
                statuses.put(one.id(), ArrivalStatus.RECEIVED);
            }
        }
        if (!referred.isEmpty()) {
            ledger.become(referred, ArrivalStatus.REFERRED, "arrival.referred", now);
        }
        if (!back.isEmpty()) {
            ledger.become(back, ArrivalStatus.RECEIVED, "arrival.returned", now);
        }
        return statuses;
    }
}

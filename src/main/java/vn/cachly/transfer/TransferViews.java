package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;
import vn.cachly.shared.Timekeeper;

/** Transfers as they are shown: to the receiving camp figures first, and people once they are on the way. */
@ApplicationScoped
class TransferViews {
    private final Transfers transfers;
    private final TransferItems items;
    private final Warnings warnings;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    TransferViews(
            Transfers transfers, TransferItems items, Warnings warnings, CurrentActor current, Timekeeper timekeeper) {
        this.transfers = transfers;
        this.items = items;
        this.warnings = warnings;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    TransferView whole(UUID id) {
        Transfers.Row row = transfers.row(id);
        List<TransferItems.Person> people = items.people(id);
        List<TransferredPerson> named = people.stream()
                .filter(one -> one.stayId() != null)
                .map(TransferViews::person)
                .toList();
        return view(row, summary(people), named, warnings.of(row, named));
    }

    TransferView line(Transfers.Row row) {
        return view(row, null, null, null);
    }

    private static TransferredPerson person(TransferItems.Person one) {
        return new TransferredPerson(
                one.stayId(),
                one.personId(),
                one.name(),
                BirthDate.textOf(one.birthDate(), one.birthPrecision()),
                Sex.valueOf(one.sex()),
                one.category(),
                TransferredState.valueOf(one.state()),
                one.why());
    }

    /** Of those who are on it, or were when they left. */
    private static List<TransferCount> summary(List<TransferItems.Person> people) {
        Map<List<String>, List<TransferItems.Person>> kinds = new LinkedHashMap<>();
        people.stream()
                .filter(one -> !one.is(TransferredState.LEFT_BEHIND))
                .forEach(one -> kinds.computeIfAbsent(
                                List.of(String.valueOf(one.category()), one.sex()), any -> new ArrayList<>())
                        .add(one));
        return kinds.values().stream()
                .map(alike -> new TransferCount(
                        alike.get(0).category(), Sex.valueOf(alike.get(0).sex()), alike.size(), needs(alike)))
                .sorted((one, other) -> (one.category() + one.sex()).compareTo(other.category() + other.sex()))
                .toList();
    }

    private static Map<String, Integer> needs(List<TransferItems.Person> people) {
        Map<String, Integer> needs = new LinkedHashMap<>();
        for (TransferItems.Person one : people) {
            if (one.mobility() != null && !one.mobility().equals(Mobility.INDEPENDENT.name())) {
                needs.merge(one.mobility(), 1, Integer::sum);
            }
            count(needs, "PREGNANT", Boolean.TRUE.equals(one.pregnant()));
            count(needs, "DIET", one.diet());
            count(needs, "MEDICINE", one.medicine());
            count(needs, "OTHER", one.other());
        }
        return needs;
    }

    private static void count(Map<String, Integer> needs, String need, boolean has) {
        if (has) {
            needs.merge(need, 1, Integer::sum);
        }
    }

    private TransferView view(
            Transfers.Row row,
            List<TransferCount> summary,
            List<TransferredPerson> people,
            List<TransferWarning> warned) {
        Instant now = timekeeper.now();
        return new TransferView(
                row.id(),
                row.fromFacilityId(),
                row.fromName(),
                row.toFacilityId(),
                row.toName(),
                row.isOutside() ? new OutsideCamp(row.toOutside(), row.toUnitId()) : null,
                row.plannedFor(),
                row.reason(),
                TransferState.valueOf(row.state()),
                row.plannedAt(),
                row.plannedBy(),
                row.vehicle(),
                row.people(),
                row.departedAt(),
                row.departedBy(),
                row.departedCount(),
                row.dueAt(),
                row.is(TransferState.IN_TRANSIT) && row.dueAt().isBefore(now),
                row.receivedAt(),
                row.receivedBy(),
                row.receivedCount(),
                row.confirmedBy(),
                row.receivedReason(),
                row.onTheWay(),
                row.backAt(),
                row.backBy(),
                row.backCount(),
                row.goingBack(),
                row.cancelledAt(),
                row.cancelledBy(),
                row.cancelReason(),
                summary,
                people,
                warned,
                actions(row),
                row.version());
    }

    private List<String> actions(Transfers.Row row) {
        Actor actor = current.get();
        boolean commands = actor.has(Role.COMMANDER);
        boolean acts = commands || actor.has(Role.RECEPTION);
        List<String> actions = new ArrayList<>();
        if (row.is(TransferState.PLANNED) && row.sends() && (acts || actor.has(Role.DEPARTMENT))) {
            actions.addAll(List.of("items", "remove", "cancel"));
        }
        if (row.is(TransferState.PLANNED) && row.sends() && (row.isOutside() ? commands : acts)) {
            actions.add("depart");
        }
        boolean awaited = row.is(TransferState.IN_TRANSIT) || row.is(TransferState.RECEIVED) && row.onTheWay() > 0;
        if (acts
                && (row.goingBack() > 0 && row.sends()
                        || awaited && (row.isOutside() ? row.sends() : row.receives()))) {
            actions.add("receive");
        }
        return actions;
    }
}

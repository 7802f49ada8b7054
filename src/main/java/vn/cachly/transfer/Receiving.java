package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.release.ReleaseListService;
import vn.cachly.shared.Happened;
import vn.cachly.stay.StayNow;

/**
 * The people of a transfer come: into beds or waiting for one, all who are named or nobody; some do not come, some are sent back.
 * As many statements for one as for many.
 */
@ApplicationScoped
class Receiving {
    private static final String WHY = "TRANSFER";

    private final Transfers transfers;
    private final TransferItems items;
    private final TransferTasks tasks;
    private final TransferNews news;
    private final Settling settling;
    private final ReleaseListService releases;
    private final CurrentActor current;

    Receiving(
            Transfers transfers,
            TransferItems items,
            TransferTasks tasks,
            TransferNews news,
            Settling settling,
            ReleaseListService releases,
            CurrentActor current) {
        this.transfers = transfers;
        this.items = items;
        this.tasks = tasks;
        this.news = news;
        this.settling = settling;
        this.releases = releases;
        this.current = current;
    }

    /**
     * @param row that this transaction has taken
     * @throws RuleBroken TRANSFER_NAMED_TWICE, NOT_ON_TRANSFER, NOT_ACCOUNTED_FOR, CONFIRMER_NEEDED, ONLY_BETWEEN_CAMPS (400), COUNT_DIFFERS,
     *     NOT_ON_THE_WAY, OUT_OF_ORDER, BEDS_REFUSED (409)
     */
    TransferView receive(Transfers.Row row, ReceiveTransfer command, Happened when) {
        Comers comers = Comers.of(command, items.of(row.id()));
        if (!when.at().isAfter(row.departedAt())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("happenedAt");
        }
        String by = current.get().subject();
        if (row.isOutside()) {
            requireOutside(command);
        } else {
            bring(row, comers, when);
        }
        items.become(row.id(), TransferredState.RECEIVED, comers.arrived(), Map.of(), when, by);
        items.become(row.id(), TransferredState.NOT_ARRIVED, comers.missing().keySet(), comers.missing(), when, by);
        transfers.receive(row, command, when, by);
        tasks.received(transfers.row(row.id()), when);
        return news.told("transfer.received", row.id(), when);
    }

    private static void requireOutside(ReceiveTransfer command) {
        if (command.confirmedBy() == null || command.confirmedBy().isBlank()) {
            throw new RuleBroken(TransferRule.CONFIRMER_NEEDED).at("confirmedBy");
        }
        if (!command.turnedBack().isEmpty()
                || command.items().stream().anyMatch(one -> one.bedId() != null || one.guardianStayId() != null)) {
            throw new RuleBroken(TransferRule.ONLY_BETWEEN_CAMPS).at("items");
        }
    }

    private void bring(Transfers.Row row, Comers comers, Happened when) {
        if (comers.command().confirmedBy() != null) {
            throw new RuleBroken(TransferRule.ONLY_BETWEEN_CAMPS).at("confirmedBy");
        }
        Set<UUID> back = comers.turnedBack().keySet();
        List<StayNow> people = settling.take(row.id(), comers, TransferredState.ON_THE_WAY, when);
        settling.arrive(row.id(), row.toFacilityId(), comers, when);
        if (!back.isEmpty()) {
            releases.takeOff(back, WHY, when);
            String reason = comers.command().reason();
            if (items.carry(row.id(), back, true, when, current.get().subject(), reason) != back.size()) {
                throw new RuleBroken(CommonCode.BUSY);
            }
            items.become(
                    row.id(),
                    TransferredState.TURNED_BACK,
                    back,
                    comers.turnedBack(),
                    when,
                    current.get().subject());
            tasks.turnedBack(row, transfers.due(when));
        }
        Map<Boolean, List<StayNow>> by =
                people.stream().collect(Collectors.partitioningBy(one -> back.contains(one.id())));
        news.moved("stay.received", by.get(false), row, row.toFacilityId(), when);
        news.moved("stay.turned-back", by.get(true), row, null, when);
    }
}

package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.stay.StayNow;

/** Those who were turned back are in the camp again that had sent them; it counts them as any others who come. */
@ApplicationScoped
class Returning {
    private final Transfers transfers;
    private final TransferItems items;
    private final TransferTasks tasks;
    private final TransferNews news;
    private final Settling settling;
    private final CurrentActor current;

    Returning(
            Transfers transfers,
            TransferItems items,
            TransferTasks tasks,
            TransferNews news,
            Settling settling,
            CurrentActor current) {
        this.transfers = transfers;
        this.items = items;
        this.tasks = tasks;
        this.news = news;
        this.settling = settling;
        this.current = current;
    }

    /**
     * @param row that this transaction has taken
     * @throws RuleBroken TRANSFER_NAMED_TWICE, NOT_ON_TRANSFER, ONLY_BETWEEN_CAMPS (400), COUNT_DIFFERS, NOT_ON_THE_WAY, OUT_OF_ORDER,
     *     BEDS_REFUSED (409)
     */
    TransferView receive(Transfers.Row row, ReceiveTransfer command, Happened when) {
        if (command.confirmedBy() != null) {
            throw new RuleBroken(TransferRule.ONLY_BETWEEN_CAMPS).at("confirmedBy");
        }
        Comers comers = Comers.back(command, items.of(row.id()));
        String by = current.get().subject();
        List<StayNow> people = settling.take(row.id(), comers, TransferredState.GOING_BACK, when);
        settling.arrive(row.id(), row.fromFacilityId(), comers, when);
        items.become(row.id(), TransferredState.BACK, comers.arrived(), Map.of(), when, by);
        transfers.isBack(row.id(), command.count(), when, by);
        if (transfers.row(row.id()).goingBack() == 0) {
            tasks.isBack(row.id(), when);
        }
        news.moved("stay.received", people, row, row.fromFacilityId(), when);
        return news.told("transfer.received", row.id(), when);
    }
}

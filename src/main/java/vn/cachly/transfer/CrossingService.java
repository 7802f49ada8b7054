package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.facility.FacilityService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** The two acts of a transfer, each of the camp that can see the people: they leave, they come. */
@UseCase
@Transactional
@ApplicationScoped
public class CrossingService {
    private final Transfers transfers;
    private final Departing departing;
    private final Receiving receiving;
    private final Returning returning;
    private final TransferItems items;
    private final FacilityService facilities;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    CrossingService(
            Transfers transfers,
            Departing departing,
            Receiving receiving,
            Returning returning,
            TransferItems items,
            FacilityService facilities,
            CurrentActor current,
            Timekeeper timekeeper) {
        this.transfers = transfers;
        this.departing = departing;
        this.receiving = receiving;
        this.returning = returning;
        this.items = items;
        this.facilities = facilities;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    /** @throws RuleBroken NOT_FOUND (404), also for the receiving camp; TRANSFER_STATUS (409); and as {@link Departing} says */
    @Idempotent(TransferView.class)
    public TransferView depart(UUID id, int version, DepartTransfer command) {
        Transfers.Row row = transfers.locked(id);
        facilities.require(row.fromFacilityId());
        if (row.isOutside() && !current.get().has(Role.COMMANDER)) {
            throw new RuleBroken(CommonCode.FORBIDDEN);
        }
        Answers.same(version, row.version());
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        if (!row.is(TransferState.PLANNED)) {
            throw status(row);
        }
        return departing.depart(row, command, when);
    }

    /** @throws RuleBroken NOT_FOUND (404), also for the sending camp; TRANSFER_STATUS (409); and as {@link Receiving} and {@link Returning} say */
    @Idempotent(TransferView.class)
    public TransferView receive(UUID id, int version, ReceiveTransfer command) {
        Transfers.Row row = transfers.locked(id);
        boolean back = isBack(row, command);
        facilities.require(back ? row.fromFacilityId() : row.receiver());
        Answers.same(version, row.version());
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        if (back) {
            return returning.receive(row, command, when);
        }
        if (!row.is(TransferState.IN_TRANSIT) && (!row.is(TransferState.RECEIVED) || row.onTheWay() == 0)) {
            throw status(row);
        }
        return receiving.receive(row, command, when);
    }

    /** Whoever was turned back is received by the camp he came from; somebody who answers for both camps means those whom he names. */
    private boolean isBack(Transfers.Row row, ReceiveTransfer command) {
        return row.goingBack() > 0
                && row.sends()
                && (!row.receives()
                        || items.isGoingBack(
                                row.id(),
                                command.items().stream()
                                        .map(ReceivedPerson::stayId)
                                        .toList()));
    }

    private static RuleBroken status(Transfers.Row row) {
        return new RuleBroken(TransferRule.TRANSFER_STATUS, row.state());
    }
}

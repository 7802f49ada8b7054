package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.area.AreaService;
import vn.cachly.facility.FacilityRule;
import vn.cachly.facility.FacilityService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/** Transfers until anybody leaves: planned, filled and cancelled by the sending camp, looked at by both. */
@UseCase
@Transactional
@ApplicationScoped
public class TransferService {
    private final Transfers transfers;
    private final TransferItems items;
    private final TransferNews news;
    private final TransferViews views;
    private final StayService stays;
    private final FacilityService facilities;
    private final AreaService areas;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<PersonsRead> looks;

    TransferService(
            Transfers transfers,
            TransferItems items,
            TransferNews news,
            TransferViews views,
            StayService stays,
            FacilityService facilities,
            AreaService areas,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<PersonsRead> looks) {
        this.transfers = transfers;
        this.items = items;
        this.news = news;
        this.views = views;
        this.stays = stays;
        this.facilities = facilities;
        this.areas = areas;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.looks = looks;
    }

    /** @throws RuleBroken NOT_FOUND, DESTINATION_NOT_FOUND (404), and as for {@link #add} */
    @Idempotent(TransferView.class)
    public Recorded<TransferView> plan(PlanTransfer command) {
        facilities.require(command.fromFacilityId());
        requireDestination(command);
        byte[] content = hash.of(command);
        Happened now = timekeeper.happened(null, null);
        if (!transfers.add(command, now.recordedAt(), by(), content)) {
            if (!transfers
                    .contentOf(command.id())
                    .filter(known -> Hash.same(known, content))
                    .isPresent()) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(views.whole(command.id()), false);
        }
        put(command.id(), command.fromFacilityId(), command.stayIds(), now);
        return new Recorded<>(news.told("transfer.planned", command.id(), now), true);
    }

    private void requireDestination(PlanTransfer command) {
        if ((command.toFacilityId() == null) == (command.outside() == null)) {
            throw new RuleBroken(TransferRule.DESTINATION_UNCLEAR).at("toFacilityId");
        }
        if (command.outside() != null) {
            areas.require(command.outside().unitId(), "outside.unitId");
            return;
        }
        if (command.toFacilityId().equals(command.fromFacilityId())) {
            throw new RuleBroken(TransferRule.SAME_CAMP).at("toFacilityId");
        }
        boolean open = transfers
                .isOpen(command.toFacilityId())
                .orElseThrow(() -> new RuleBroken(TransferRule.DESTINATION_NOT_FOUND).at("toFacilityId"));
        if (!open) {
            throw new RuleBroken(FacilityRule.FACILITY_RETIRED).at("toFacilityId");
        }
    }

    /** @throws RuleBroken TRANSFER_NAMED_TWICE, NOT_TRANSFERABLE (400), TRANSFER_STATUS, ON_TRANSFER, COMPANION_STAYS (409) */
    @Idempotent(TransferView.class)
    public TransferView add(UUID id, int version, AddToTransfer command) {
        Transfers.Row row = planned(id, version);
        Happened now = timekeeper.happened(null, null);
        put(id, row.fromFacilityId(), command.stayIds(), now);
        return risen("transfer.changed", id, now);
    }

    /** @throws RuleBroken NOT_ON_TRANSFER (400), TRANSFER_STATUS, COMPANION_STAYS (409) */
    @Idempotent(TransferView.class)
    public TransferView remove(UUID id, int version, RemoveFromTransfer command) {
        planned(id, version);
        Happened now = timekeeper.happened(null, null);
        Set<UUID> named = Set.copyOf(command.stayIds());
        Set<UUID> left = new HashSet<>(standing(id));
        if (!left.removeAll(named) || !standing(id).containsAll(named)) {
            throw new RuleBroken(TransferRule.NOT_ON_TRANSFER).at("stayIds");
        }
        requireCompanions(left);
        Map<UUID, String> whys = named.stream().collect(Collectors.toMap(Function.identity(), any -> command.reason()));
        items.become(id, TransferredState.REMOVED, named, whys, now, by());
        return risen("transfer.changed", id, now);
    }

    @Idempotent(TransferView.class)
    public TransferView cancel(UUID id, int version, CancelTransfer command) {
        planned(id, version);
        Happened now = timekeeper.happened(null, null);
        items.become(id, TransferredState.REMOVED, standing(id), Map.of(), now, by());
        transfers.cancel(id, command.reason(), now, by());
        return news.told("transfer.cancelled", id, now);
    }

    public TransferView view(UUID id) {
        TransferView view = views.whole(id);
        List<UUID> seen = view.items().stream().map(TransferredPerson::stayId).toList();
        if (!seen.isEmpty()) {
            looks.fire(new PersonsRead("transfer.read", "stay", seen, null));
        }
        return view;
    }

    /** @param facility on either side; null for all of the actor's place */
    public Page<TransferView> page(UUID facility, TransferState state, Keyset keyset) {
        if (facility != null) {
            facilities.require(facility);
        }
        return keyset.page(
                transfers.page(facility, state, keyset).stream()
                        .map(views::line)
                        .toList(),
                line -> "",
                TransferView::id);
    }

    /** For a step of the sending camp; the other one is told that there is nothing of the kind. */
    private Transfers.Row planned(UUID id, int version) {
        Transfers.Row row = transfers.locked(id);
        facilities.require(row.fromFacilityId());
        Answers.same(version, row.version());
        if (!row.is(TransferState.PLANNED)) {
            throw new RuleBroken(TransferRule.TRANSFER_STATUS, row.state());
        }
        return row;
    }

    private void put(UUID id, UUID camp, List<UUID> named, Happened now) {
        Set<UUID> ids = new HashSet<>(named);
        if (ids.size() < named.size()) {
            throw new RuleBroken(TransferRule.TRANSFER_NAMED_TWICE).at("stayIds");
        }
        stays.takeAll(named);
        Set<UUID> there = stays.now(ids).stream()
                .filter(one -> one.isOpen() && one.facilityId().equals(camp))
                .map(StayNow::id)
                .collect(Collectors.toSet());
        if (there.size() < ids.size()) {
            ids.removeAll(there);
            throw new RuleBroken(TransferRule.NOT_TRANSFERABLE).at("stayIds").naming(List.copyOf(ids));
        }
        List<UUID> others = items.others(id, ids);
        if (!others.isEmpty()) {
            throw new RuleBroken(TransferRule.ON_TRANSFER).at("stayIds").naming(others);
        }
        items.put(id, ids, now, by());
        requireCompanions(standing(id));
    }

    /** A child and whoever it shares the bed with go together or not at all. */
    private void requireCompanions(Set<UUID> going) {
        List<UUID> parted = new ArrayList<>(stays.sharingWith(going));
        if (!parted.isEmpty()) {
            throw new RuleBroken(TransferRule.COMPANION_STAYS).at("stayIds").naming(parted);
        }
    }

    private Set<UUID> standing(UUID id) {
        return items.of(id).keySet();
    }

    private TransferView risen(String action, UUID id, Happened now) {
        transfers.rise(id);
        return news.told(action, id, now);
    }

    private String by() {
        return current.get().subject();
    }
}

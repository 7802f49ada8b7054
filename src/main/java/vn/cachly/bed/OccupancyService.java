package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.layout.LayoutService;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.UseCase;

/** People into beds and out of them. Called by whoever answers for their stays, inside his transaction. */
@UseCase
@Transactional
@ApplicationScoped
public class OccupancyService {
    private final Occupations occupations;
    private final OccupationLedger ledger;
    private final LayoutService layout;
    private final CurrentActor current;

    OccupancyService(Occupations occupations, OccupationLedger ledger, LayoutService layout, CurrentActor current) {
        this.occupations = occupations;
        this.ledger = ledger;
        this.layout = layout;
        this.current = current;
    }

    /** @throws RuleBroken BED_NOT_FOUND (404), also for a bed of another place */
    public Spot spot(UUID bed) {
        return find(bed).orElseThrow(() -> new RuleBroken(BedRule.BED_NOT_FOUND).at("bedId"));
    }

    /** @throws RuleBroken BED_NOT_FOUND (404), also for a bed of another place */
    public Prospect prospect(UUID bed, Instant at) {
        return occupations.prospect(bed, at).orElseThrow(() -> new RuleBroken(BedRule.BED_NOT_FOUND).at("bedId"));
    }

    /** Whoever was born on this day or before, or nobody knows when, does not share the bed of a guardian. */
    public LocalDate grownUntil(Instant at) {
        return ledger.grownUntil(at);
    }

    Optional<Spot> find(UUID bed) {
        return occupations.spot(bed);
    }

    public Optional<Occupation> current(UUID stay) {
        return occupations.current(List.of(stay)).stream()
                .filter(occupation -> occupation.stayId().equals(stay))
                .findFirst();
    }

    /** The children who share the bed of this stay. */
    public List<Occupation> childrenWith(UUID stay) {
        return occupations.current(List.of(stay)).stream()
                .filter(occupation -> stay.equals(occupation.guardianStayId()))
                .toList();
    }

    /** Puts somebody who has no bed into one. The room's rules are judged and the row is written under the room's lock. */
    public void occupy(Spot spot, Occupant occupant, Happened when) {
        layout.lock(List.of(spot.roomId()));
        take(List.of(new Candidate(0, spot.bedId(), occupant, null)), List.of(), when);
    }

    /** Moves somebody, and the children who share his bed, at once; the bed he leaves is to be cleaned. */
    public void move(Spot to, List<Occupant> guardianFirst, Happened when) {
        List<UUID> movers = guardianFirst.stream().map(Occupant::stayId).toList();
        lockRooms(Stream.concat(Stream.of(to.roomId()), roomsOf(movers)));
        take(together(to, guardianFirst), movers, when);
    }

    private static List<Candidate> together(Spot to, List<Occupant> guardianFirst) {
        return guardianFirst.stream()
                .map(occupant -> new Candidate(0, to.bedId(), occupant, null))
                .toList();
    }

    /**
     * Takes the rooms of many newcomers, who need no stay yet, and judges them: each party by who is there and by the parties
     * before it that may come in. A bed of another camp is BED_NOT_FOUND. Until this transaction ends nobody else changes what was found.
     *
     * @return why they may not, for each stay of a party that may not come in
     */
    public Map<UUID, RuleBroken> judge(UUID facility, List<Candidate> newcomers, Happened when) {
        List<UUID> beds = newcomers.stream().map(Candidate::bedId).toList();
        List<Spot> spots = occupations.spots(facility, beds);
        lockRooms(spots.stream().map(Spot::roomId));
        Set<UUID> ofTheCamp = spots.stream().map(Spot::bedId).collect(Collectors.toSet());
        return new Judging(ledger, newcomers, when).amongBeds(ofTheCamp).refusals();
    }

    /** Writes down those whom {@link #judge} let in, in the same transaction and after their stays. */
    public void occupyAll(List<Candidate> newcomers, Happened when) {
        take(newcomers, List.of(), when);
    }

    private void take(List<Candidate> candidates, List<UUID> movers, Happened when) {
        List<Verdict> verdicts = ledger.take(candidates, movers, when, by());
        verdicts.stream().filter(Verdict::refused).findFirst().ifPresent(verdict -> {
            throw verdict.refusal();
        });
        if (!verdicts.stream().allMatch(Verdict::taken)) {
            throw new RuleBroken(BedRule.BED_TAKEN);
        }
    }

    /** Takes people out of their beds, which are to be cleaned. */
    public void leave(List<UUID> stays, Happened when) {
        lockRooms(roomsOf(stays));
        long inBed = occupations.current(stays).stream()
                .filter(o -> stays.contains(o.stayId()))
                .count();
        if (ledger.leave(stays, when, by()) != inBed) {
            throw new RuleBroken(BedRule.OUT_OF_ORDER).at("happenedAt");
        }
    }

    /**
     * Takes people out of a bed that nobody else gets until an officer frees it.
     *
     * @param reason in a word
     * @return the use that blocks the bed; empty when nobody had one of his own
     */
    public Optional<UUID> block(List<UUID> stays, String reason, Happened when) {
        lockRooms(roomsOf(stays));
        List<Occupation> beds = occupations.current(stays).stream()
                .filter(o -> stays.contains(o.stayId()))
                .toList();
        UUID use = Ids.next();
        if (ledger.block(stays, use, reason, when, by()) != beds.size()) {
            throw new RuleBroken(BedRule.OUT_OF_ORDER).at("happenedAt");
        }
        return beds.stream().anyMatch(o -> o.slot() == 0) ? Optional.of(use) : Optional.empty();
    }

    /**
     * People come back, into a bed or into none.
     *
     * @param kept what blocks the bed that was kept for them, which it does no longer; null when none was
     * @param to null for whoever waits for a bed
     */
    public void comeBack(UUID kept, Spot to, List<Occupant> guardianFirst, Happened when) {
        Stream<UUID> keptRoom = occupations.roomOf(kept).stream();
        lockRooms(Stream.concat(keptRoom, Stream.ofNullable(to).map(Spot::roomId)));
        if (kept != null) {
            ledger.unblock(kept, when, by());
        }
        if (to != null) {
            take(together(to, guardianFirst), List.of(), when);
        }
    }

    /** Beds that were kept for people who do not come back are to be cleaned, unless an officer has freed them before. */
    public void giveUp(List<UUID> kept, Happened when) {
        if (!kept.isEmpty()) {
            lockRooms(kept.stream().flatMap(use -> occupations.roomOf(use).stream()));
            ledger.giveUp(kept, when, by());
        }
    }

    /** Lets the room know that somebody has another category from now on. Never refused. */
    public void recategorise(UUID stay, String category, Happened when) {
        retell(stay, category, null, when);
    }

    /** Lets the room know that somebody is of another sex from now on. Never refused: he may have to move. */
    public void resex(UUID stay, Sex sex, Happened when) {
        retell(stay, null, sex, when);
    }

    private void retell(UUID stay, String category, Sex sex, Happened when) {
        lockRooms(roomsOf(List.of(stay)));
        current(stay).ifPresent(occupation -> {
            if (!occupation.beganAt().isBefore(when.at())) {
                throw new RuleBroken(BedRule.OUT_OF_ORDER).at("happenedAt");
            }
            ledger.retell(stay, category, sex, when, by());
        });
    }

    /** A correction: the stay never lay anywhere. */
    public void supersede(UUID stay, UUID correction, Happened when) {
        lockRooms(roomsOf(List.of(stay)));
        ledger.supersede(stay, correction, when);
    }

    /** The rules by which somebody no longer fits where he lies. */
    public List<String> misfits(UUID facility, UUID stay, Instant at) {
        return occupations.misfits(facility, stay, at);
    }

    /** Takes the rooms of all of these before anything is done in one of them: two who do that at once never wait in a ring. */
    public void takeRooms(List<UUID> stays) {
        lockRooms(roomsOf(stays));
    }

    private Stream<UUID> roomsOf(List<UUID> stays) {
        return occupations.current(stays).stream().map(Occupation::roomId);
    }

    private void lockRooms(Stream<UUID> rooms) {
        layout.lock(rooms.distinct().toList());
    }

    private String by() {
        return current.get().subject();
    }
}

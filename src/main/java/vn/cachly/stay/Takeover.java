package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.ResidentService;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;

/** Takes people over who are in a camp already: the same rows as an admission of each at his own time, a few statements for all. */
@ApplicationScoped
public class Takeover {
    private final Beginnings beginnings;
    private final StaysElsewhere elsewhere;
    private final StandingClocks clocks;
    private final ResidentService residents;
    private final CurrentActor current;
    private final Hash hash;
    private final Event<AllChanged> changes;
    private final Event<StaysBegun> begun;

    Takeover(
            Beginnings beginnings,
            StaysElsewhere elsewhere,
            StandingClocks clocks,
            ResidentService residents,
            CurrentActor current,
            Hash hash,
            Event<AllChanged> changes,
            Event<StaysBegun> begun) {
        this.beginnings = beginnings;
        this.elsewhere = elsewhere;
        this.clocks = clocks;
        this.residents = residents;
        this.current = current;
        this.hash = hash;
        this.changes = changes;
        this.begun = begun;
    }

    /** Which of these papers, from 1, are those of somebody who is in quarantine now, in whatever place. */
    public Set<Integer> inQuarantine(List<IdentifierEntry> papers) {
        return papers.isEmpty() ? Set.of() : Set.copyOf(elsewhere.byPapers(papers));
    }

    /** Who of these people has a stay that lasts, or lasted, beyond the moment at which he is said to have come in. */
    public Set<UUID> inTheWay(Map<UUID, Instant> since) {
        return since.isEmpty() ? Set.of() : Set.copyOf(elsewhere.byIds(since));
    }

    /**
     * @param stays of people who are registered, in beds of this camp that the caller has found free and holds
     * @param source the record that all of them come from
     * @throws RuleBroken BUSY when one of the people was admitted elsewhere since he was looked up
     */
    public void begin(UUID facility, List<StandingStay> stays, UUID source, Happened now) {
        List<NewStay> news = stays.stream().map(one -> one.stay(hash.of(one))).toList();
        if (beginnings.beginAll(news, facility, now, current.get().subject()) != news.size()) {
            throw new RuleBroken(CommonCode.BUSY);
        }
        residents.settle(stays.stream().map(StandingStay::resident).toList(), now.recordedAt());
        clocks.open(stays, facility, now);
        changes.fire(new AllChanged(
                stays.stream().map(one -> begun(one, facility, source, now)).toList()));
        begun.fire(StaysBegun.ofStanding(facility, stays, now));
    }

    private static Changed begun(StandingStay one, UUID facility, UUID source, Happened now) {
        Happened when = new Happened(one.enteredAt(), one.enteredAt(), now.recordedAt(), 0);
        List<UUID> also = List.of(one.personId(), one.bedId(), source);
        return new Changed("stay.taken-over", "stay", one.id(), 0, facility, also, when);
    }
}

package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.Candidate;
import vn.cachly.bed.OccupancyService;
import vn.cachly.facility.ApprovalService;
import vn.cachly.person.PersonIntake;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.UseCase;

/**
 * Takes many people into one camp at once: the same rules and the same rows as one admission for each, a few statements for all.
 * A party comes in whole or not at all, and no party stays out because of another that may not come in.
 */
@UseCase
@Transactional
@ApplicationScoped
public class GroupAdmission {
    private final Newcomers newcomers;
    private final Beginnings beginnings;
    private final PersonIntake persons;
    private final OccupancyService occupancy;
    private final ApprovalService approvals;
    private final ClockOpening opening;
    private final CurrentActor current;
    private final Event<AllChanged> changes;
    private final Event<StaysBegun> begun;

    GroupAdmission(
            Newcomers newcomers,
            Beginnings beginnings,
            PersonIntake persons,
            OccupancyService occupancy,
            ApprovalService approvals,
            ClockOpening opening,
            CurrentActor current,
            Event<AllChanged> changes,
            Event<StaysBegun> begun) {
        this.newcomers = newcomers;
        this.beginnings = beginnings;
        this.persons = persons;
        this.occupancy = occupancy;
        this.approvals = approvals;
        this.opening = opening;
        this.current = current;
        this.changes = changes;
        this.begun = begun;
    }

    /**
     * @param parties who come in together or not at all; all into this camp, at that time
     * @return in their order
     * @throws RuleBroken NOT_FOUND (404), FACILITY_RETIRED, FACILITY_NOT_OPENED (409): then nobody comes in
     */
    public List<AdmissionOutcome> admit(UUID facility, List<List<AdmitPerson>> parties, Happened when) {
        approvals.camp(facility, when.at());
        Intake intake = newcomers.checked(facility, parties, when);
        intake.refuse(occupancy.judge(facility, candidates(intake), when));
        write(facility, intake, when);
        return intake.outcomes();
    }

    private static List<Candidate> candidates(Intake intake) {
        return intake.left().stream()
                .filter(one -> one.command().bedId() != null)
                .map(Intake.Newcomer::candidate)
                .toList();
    }

    private void write(UUID facility, Intake intake, Happened when) {
        List<Intake.Newcomer> all = intake.left();
        if (all.isEmpty()) {
            return;
        }
        List<AdmitPerson> commands = all.stream().map(Intake.Newcomer::command).toList();
        persons.register(
                commands.stream()
                        .map(AdmitPerson::person)
                        .filter(Objects::nonNull)
                        .toList(),
                when);
        List<NewStay> stays = all.stream().map(Intake.Newcomer::stay).toList();
        if (beginnings.beginAll(stays, facility, when, current.get().subject()) != stays.size()) {
            // Somebody was admitted elsewhere since it was looked up: all is taken back, and the caller may try again.
            throw new RuleBroken(CommonCode.BUSY);
        }
        List<Candidate> candidates = candidates(intake);
        if (!candidates.isEmpty()) {
            occupancy.occupyAll(candidates, when);
        }
        opening.openAll(commands, intake.known(), facility, when);
        changes.fire(new AllChanged(
                commands.stream().map(one -> admitted(one, facility, when)).toList()));
        begun.fire(StaysBegun.of(facility, all, when));
    }

    private static Changed admitted(AdmitPerson one, UUID facility, Happened when) {
        List<UUID> also =
                Stream.of(one.whom(), one.bedId()).filter(Objects::nonNull).toList();
        return new Changed("stay.admitted", "stay", one.id(), 0, facility, also, when);
    }
}

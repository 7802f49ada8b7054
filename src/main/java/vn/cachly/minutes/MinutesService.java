package vn.cachly.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.handover.HandoverPerson;
import vn.cachly.handover.HandoverService;
import vn.cachly.handover.HandoverView;
import vn.cachly.paper.PaperPeople;
import vn.cachly.paper.Words;
import vn.cachly.printing.Paper;
import vn.cachly.printing.Written;
import vn.cachly.problem.RuleBroken;
import vn.cachly.release.ReleaseListService;
import vn.cachly.release.ReleaseListView;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** Minutes of handovers: who was given into whose care. */
@UseCase
@Transactional
@ApplicationScoped
public class MinutesService {
    /** Beside the number of a decision that was taken back. */
    private static final String REVOKED = " (đã bị thu hồi)";

    private static final String PRINTED = "handover-minutes.printed";

    private final ReleaseListService lists;
    private final HandoverService handovers;
    private final Leavers leavers;
    private final PaperPeople people;
    private final MinutesForm form;
    private final Event<PersonsRead> looks;

    MinutesService(
            ReleaseListService lists,
            HandoverService handovers,
            Leavers leavers,
            PaperPeople people,
            MinutesForm form,
            Event<PersonsRead> looks) {
        this.lists = lists;
        this.handovers = handovers;
        this.leavers = leavers;
        this.people = people;
        this.form = form;
        this.looks = looks;
    }

    /**
     * @param unit one of the communes; null for all, each on a page of its own
     * @throws RuleBroken NOT_FOUND (404), also when nobody of the list goes to that unit
     */
    public Paper ofList(UUID id, UUID unit) {
        ReleaseListView list = lists.listed(id);
        List<Leaver> shown = leavers.of(list).stream()
                .filter(one -> unit == null || unit.equals(one.unit()))
                .toList();
        if (unit != null && shown.isEmpty()) {
            throw RuleBroken.notFound();
        }
        List<UUID> stays = shown.stream().map(Leaver::stay).toList();
        looks.fire(new PersonsRead(PRINTED, "stay", stays, list.facilityId()));
        Minutes minutes = new Minutes(
                list.departed() == 0,
                false,
                list.decisionRevokedAt() == null ? list.decisionNumber() : list.decisionNumber() + REVOKED,
                Words.exit(list.exitKind()),
                list.plannedFor(),
                people.camp(list.facilityId()),
                leavers.sections(shown));
        return new Paper(form, id.toString(), minutes.fields());
    }

    /** @throws RuleBroken NOT_FOUND (404), also for another commune */
    public Paper ofHandover(UUID id) {
        HandoverView handover = handovers.shown(id);
        HandoverPerson who = handover.person();
        looks.fire(new PersonsRead(PRINTED, "person", List.of(who.id()), handover.facilityId()));
        Minutes.Person line = new Minutes.Person(
                who.name(),
                Written.birth(who.birthDate()),
                Words.sex(who.sex()),
                who.phone(),
                who.address(),
                Leavers.travel(handover.transport()),
                handover.vehicle(),
                Leavers.local(handover.sentAt()),
                handover.followUpUntil());
        Minutes minutes = new Minutes(
                false,
                handover.withdrawnAt() != null,
                null,
                null,
                null,
                people.camp(handover.facilityId()),
                leavers.sections(List.of(new Leaver(handover.stayId(), handover.unitId(), line))));
        return new Paper(form, id.toString(), minutes.fields());
    }
}

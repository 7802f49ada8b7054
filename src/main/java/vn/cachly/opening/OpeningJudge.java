package vn.cachly.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.bed.BedRule;
import vn.cachly.bed.ResidentService;
import vn.cachly.evidence.TestResult;
import vn.cachly.facility.ApprovalService;
import vn.cachly.facility.ApprovalView;
import vn.cachly.facility.FacilityRule;
import vn.cachly.order.SignedPaper;
import vn.cachly.person.PersonIntake;
import vn.cachly.person.PersonRule;
import vn.cachly.person.RegisterPerson;
import vn.cachly.problem.RuleBroken;

/** Lays what a file says beside what is known: everything that is wrong, and everything that is odd, of every row. */
@ApplicationScoped
class OpeningJudge {
    private final PersonIntake persons;
    private final ApprovalService approvals;
    private final ResidentService residents;
    private final OpeningPapers papers;
    private final OpeningOrders orders;

    OpeningJudge(
            PersonIntake persons,
            ApprovalService approvals,
            ResidentService residents,
            OpeningPapers papers,
            OpeningOrders orders) {
        this.persons = persons;
        this.approvals = approvals;
        this.residents = residents;
        this.papers = papers;
        this.orders = orders;
    }

    /** Takes the rooms of everybody, after everything that can be said without them. @return delegations behind the orders */
    Map<SignedPaper, UUID> judge(Opening opening) {
        new OpeningPlaces(
                        opening,
                        residents.berths(opening.facility(), opening.now().recordedAt()))
                .find();
        new OpeningKin(opening).find(residents::isSmallChild);
        forms(opening);
        papers.judge(opening);
        categories(opening);
        tests(opening);
        Map<SignedPaper, UUID> authorities = orders.judge(opening);
        beds(opening);
        return authorities;
    }

    private void forms(Opening opening) {
        List<RegisterPerson> people =
                opening.people().stream().map(one -> one.row().person()).toList();
        Map<UUID, RuleBroken> faults = people.isEmpty() ? Map.of() : persons.faults(people, opening.now());
        opening.people().stream()
                .filter(one -> faults.containsKey(one.row().person().id()))
                .forEach(one -> {
                    RuleBroken fault = faults.get(one.row().person().id());
                    opening.fault(one, column(fault), fault.code());
                });
    }

    private static String column(RuleBroken fault) {
        if (fault.code() == PersonRule.IDENTIFIER_FORM) {
            return OpeningColumns.IDENTIFIER;
        }
        return fault.code() == PersonRule.PHONE_FORM ? OpeningColumns.PHONE : OpeningColumns.BIRTH_DATE;
    }

    /** The approval is recorded before the people; one that is of later than they came is told. */
    private void categories(Opening opening) {
        Set<String> now = approvals.categories(opening.facility(), opening.now().recordedAt());
        Map<String, List<ApprovalView>> ever =
                approvals.of(opening.facility()).stream().collect(Collectors.groupingBy(ApprovalView::category));
        opening.people().stream().filter(one -> one.row().category() != null).forEach(one -> {
            String category = one.row().category();
            Instant entered = one.row().enteredAt();
            if (!now.contains(category)) {
                opening.fault(one, OpeningColumns.CATEGORY, FacilityRule.NOT_APPROVED);
            } else if (entered != null && ever.get(category).stream().noneMatch(holds -> covers(holds, entered))) {
                opening.warn(one, OpeningColumns.CATEGORY, OpeningRule.APPROVED_LATER.name(), List.of());
            }
        });
    }

    private static boolean covers(ApprovalView approval, Instant at) {
        return !approval.startsAt().isAfter(at)
                && (approval.endsAt() == null || approval.endsAt().isAfter(at));
    }

    private static void tests(Opening opening) {
        for (OpeningPerson one : opening.people()) {
            for (int nth = 1; nth <= one.row().tests().size(); nth++) {
                if (one.row().tests().get(nth - 1).result() == TestResult.POSITIVE) {
                    opening.warn(one, OpeningColumns.testResult(nth), OpeningRule.POSITIVE_TEST.name(), List.of());
                }
            }
        }
    }

    private void beds(Opening opening) {
        Map<UUID, OpeningPerson> lying = opening.people().stream()
                .filter(one -> one.hasPlaceAndTime() && !one.saysToShare())
                .collect(Collectors.toMap(OpeningPerson::stayId, Function.identity()));
        List<UUID> rooms = opening.people().stream()
                .filter(one -> one.berth() != null)
                .map(one -> one.berth().roomId())
                .distinct()
                .toList();
        residents
                .taken(rooms, lying.values().stream().map(OpeningPerson::place).toList())
                .forEach(stay -> opening.fault(lying.get(stay), OpeningColumns.BED, BedRule.BED_TAKEN));
    }
}

package vn.cachly.opening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.facility.ApprovalService;
import vn.cachly.facility.Categories;
import vn.cachly.facility.FacilityService;
import vn.cachly.order.SignedPaper;
import vn.cachly.person.Sex;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetReader;
import vn.cachly.workbook.FileRule;

/** A camp that is already full goes live by one file: all of it or nothing. */
@UseCase
@Transactional
@ApplicationScoped
public class OpeningBalanceService {
    private final OpeningBalances balances;
    private final OpeningJudge judge;
    private final OpeningWriter writer;
    private final ApprovalService approvals;
    private final FacilityService facilities;
    private final Categories categories;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    OpeningBalanceService(
            OpeningBalances balances,
            OpeningJudge judge,
            OpeningWriter writer,
            ApprovalService approvals,
            FacilityService facilities,
            Categories categories,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.balances = balances;
        this.judge = judge;
        this.writer = writer;
        this.approvals = approvals;
        this.facilities = facilities;
        this.categories = categories;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /**
     * @param dryRun whether to take everything back at the end; nothing differs before
     * @throws FieldsBroken SHEET_REFUSED (400), OPENING_REFUSED or CONTROL_TOTAL (409) with everything that is wrong
     * @throws RuleBroken NOT_FOUND (404), FACILITY_RETIRED, FACILITY_NOT_OPENED (409)
     */
    @Idempotent(OpeningBalanceView.class)
    public Recorded<OpeningBalanceView> load(UUID facility, byte[] file, boolean dryRun, OpeningTotals totals) {
        Happened now = timekeeper.happened(null, null);
        approvals.camp(facility, now.at());
        balances.waitForTurn(facility);
        byte[] sha256 = Hash.ofFile(file);
        Optional<OpeningBalanceView> first = balances.ofFile(facility, sha256);
        if (first.isPresent()) {
            totals.check(first.get().people(), first.get().men(), first.get().women());
            return new Recorded<>(first.get(), false);
        }
        Opening opening = read(facility, file, now);
        Map<SignedPaper, UUID> authorities = judge.judge(opening);
        refuse(opening, totals);
        UUID id = Ids.next();
        OpeningWriter.Written written = writer.write(opening, authorities, id);
        writer.misfits(opening);
        OpeningBalanceView view = OpeningBalanceView.of(
                id,
                opening,
                OpeningBalances.hex(sha256),
                dryRun,
                written,
                current.get().subject());
        balances.add(view);
        changes.fire(new Changed("opening-balance.loaded", "opening-balance", id, 0, facility, List.of(), now));
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return new Recorded<>(view, !dryRun);
    }

    /** @throws RuleBroken NOT_FOUND (404) */
    public OpeningBalanceView view(UUID facility, UUID id) {
        facilities.require(facility);
        return balances.find(facility, id).orElseThrow(RuleBroken::notFound);
    }

    private Opening read(UUID facility, byte[] file, Happened now) {
        SheetFaults faults = new SheetFaults();
        OpeningRows rows = new OpeningRows(faults, now.recordedAt());
        SheetReader.read(file, OpeningColumns.layout(categories.all()), faults, rows::take);
        return Opening.of(facility, rows.rows(), faults, faults.count() == rows.faultCount(), now);
    }

    private static void refuse(Opening opening, OpeningTotals totals) {
        if (!opening.complete()) {
            opening.faults().refuse();
        }
        opening.faults().refuse(OpeningRule.OPENING_REFUSED);
        if (opening.people().isEmpty()) {
            throw new RuleBroken(FileRule.FILE_EMPTY);
        }
        totals.check(opening.people().size(), count(opening, Sex.MALE), count(opening, Sex.FEMALE));
    }

    private static long count(Opening opening, Sex sex) {
        return opening.people().stream()
                .filter(one -> one.row().person().sex() == sex)
                .count();
    }
}

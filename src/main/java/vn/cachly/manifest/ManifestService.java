package vn.cachly.manifest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalSource;
import vn.cachly.arrival.NewArrival;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.reception.ArrivalWarning;
import vn.cachly.reception.ReceptionService;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetForm;
import vn.cachly.workbook.FileRule;

/** Lists of people who come, as a file: all of it or nothing, and the same file once. */
@UseCase
@Transactional
@ApplicationScoped
public class ManifestService {
    private final Manifests manifests;
    private final ManifestReader reader;
    private final ManifestLayout layout;
    private final GroupService groups;
    private final ArrivalLedger ledger;
    private final ReceptionService reception;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    ManifestService(
            Manifests manifests,
            ManifestReader reader,
            ManifestLayout layout,
            GroupService groups,
            ArrivalLedger ledger,
            ReceptionService reception,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.manifests = manifests;
        this.reader = reader;
        this.layout = layout;
        this.groups = groups;
        this.ledger = ledger;
        this.reception = reception;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /**
     * Two who send the same file wait for each other: one writes, the other is answered with what was written. The file before
     * the last one is news again: somebody takes back what the last one said.
     *
     * @param dryRun whether to take everything back at the end; nothing differs before
     * @param replace whether those who are not named any more are not expected any more
     * @throws RuleBroken CONTROL_TOTAL (409)
     */
    @Idempotent(ManifestView.class)
    public ManifestView accept(UUID id, byte[] file, ManifestControl control, boolean dryRun, boolean replace) {
        Happened now = timekeeper.happened(null, null);
        GroupNow group = groups.take(id).notOver();
        SheetFaults faults = new SheetFaults();
        ManifestReader.Read read = reader.read(file, faults);
        UUID manifest = Ids.next();
        ManifestPlan plan =
                new ManifestPlan(ledger.listed(id), ledger).lay(read, ledger.recogniser(id), manifest, faults);
        if (faults.count() == 0) {
            if (read.rows().isEmpty()) {
                throw new RuleBroken(FileRule.FILE_EMPTY);
            }
            control.check(read.rows());
        }
        Optional<ManifestView> last =
                manifests.last(id).filter(one -> one.sha256().equals(read.file().sha256()));
        if (last.isPresent() && !(replace && plan.changesAnything())) {
            return last.get().with(null, dryRun);
        }
        ManifestView view = view(group, read, plan, manifest, replace, now);
        manifests.add(group, view);
        write(group, plan, faults, now);
        if (replace && !plan.unlisted().isEmpty()) {
            ledger.withdraw(plan.unlisted(), null, now);
        }
        ManifestView answer = view.with(warnings(id, plan), dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            changes.fire(new Changed(
                    "arrival-group.manifest-accepted",
                    "arrival-group",
                    id,
                    groups.view(id).version(),
                    group.facilityId(),
                    List.of(manifest),
                    now));
        }
        return answer;
    }

    /** Judges as it writes: whatever is wrong in any row is told at once, and then nothing stays written. */
    private void write(GroupNow group, ManifestPlan plan, SheetFaults faults, Happened now) {
        if (!plan.changed().isEmpty()) {
            Map<UUID, ArrivalNow> before =
                    ledger.take(plan.changed().stream().map(NewArrival::id).toList());
            refuse(ledger.change(group.id(), plan.changed(), before, now), plan, faults);
        }
        if (!plan.fresh().isEmpty()) {
            refuse(ledger.add(group, plan.fresh(), ArrivalSource.MANIFEST, now), plan, faults);
        }
        faults.refuse();
    }

    private static void refuse(Map<UUID, RuleBroken> refused, ManifestPlan plan, SheetFaults faults) {
        refused.forEach((id, why) -> ManifestReader.add(faults, plan.row(id), why));
    }

    private ManifestView view(
            GroupNow group, ManifestReader.Read read, ManifestPlan plan, UUID manifest, boolean replace, Happened now) {
        int unlisted = plan.unlisted().size();
        return new ManifestView(
                manifest,
                group.id(),
                false,
                read.file().sha256(),
                plan.size(),
                ManifestControl.count(read.rows(), Sex.MALE),
                ManifestControl.count(read.rows(), Sex.FEMALE),
                plan.fresh().size(),
                plan.changed().size(),
                plan.kept(),
                replace ? unlisted : 0,
                replace ? 0 : unlisted,
                null,
                now.recordedAt(),
                current.get().subject(),
                0);
    }

    private List<RowWarning> warnings(UUID group, ManifestPlan plan) {
        List<UUID> told = Stream.concat(plan.fresh().stream(), plan.changed().stream())
                .map(NewArrival::id)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ArrivalWarning>> found = reception.warnings(group, told);
        List<RowWarning> warnings = new ArrayList<>();
        told.stream()
                .filter(id -> !found.getOrDefault(id, List.of()).isEmpty())
                .forEach(id -> warnings.add(new RowWarning(plan.row(id).row(), id, found.get(id))));
        warnings.sort(java.util.Comparator.comparingInt(RowWarning::row));
        return warnings;
    }

    /** Files that were accepted, the newest first. */
    public List<ManifestView> of(UUID group) {
        groups.require(group);
        return manifests.of(group);
    }

    /** A blank form, to be filled in and sent back as it is. */
    public byte[] form(UUID group, boolean spreadsheet) {
        groups.require(group);
        return spreadsheet ? SheetForm.xlsx(layout.columns()) : SheetForm.csv(layout.columns());
    }
}

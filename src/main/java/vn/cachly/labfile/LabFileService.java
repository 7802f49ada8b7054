package vn.cachly.labfile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.result.Disposition;
import vn.cachly.result.Finding;
import vn.cachly.result.Reporting;
import vn.cachly.result.ResultIntake;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetForm;

/** Files of results: each row is recorded, known, in the tray or refused, and all of them add up. The same file once. */
@UseCase
@Transactional
@ApplicationScoped
public class LabFileService {
    private final LabFiles files;
    private final ResultIntake intake;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    LabFileService(
            LabFiles files, ResultIntake intake, CurrentActor current, Timekeeper timekeeper, Event<Changed> changes) {
        this.files = files;
        this.intake = intake;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /** @param dryRun whether to take everything back at the end; nothing differs before */
    @Idempotent(LabFileView.class)
    public LabFileView accept(byte[] file, LabFileControl control, boolean dryRun) {
        SheetFaults faults = new SheetFaults();
        LabFileReader.Read read = LabFileReader.read(file, faults);
        files.take(read.file().sha256());
        Optional<LabFileView> known =
                files.known(read.file().sha256(), current.get().subject());
        if (known.isPresent()) {
            return known.get().asked(dryRun);
        }
        control.check(read.file().rows(), read.positives(), dryRun);
        UUID id = Ids.next();
        List<Finding> findings = intake.take(read.rows(), Reporting.file(id));
        Happened now = timekeeper.happened(null, null);
        LabFileView view = view(id, read, findings, faults, now, dryRun);
        files.add(view);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            changes.fire(new Changed("result-file.accepted", "result-file", id, 0, null, List.of(), now));
        }
        return view;
    }

    private LabFileView view(
            UUID id,
            LabFileReader.Read read,
            List<Finding> findings,
            SheetFaults faults,
            Happened now,
            boolean dryRun) {
        List<RefusedRow> refused = refused(findings, faults);
        return new LabFileView(
                id,
                dryRun,
                read.file().sha256(),
                read.file().rows(),
                read.positives(),
                count(findings, Disposition.RECORDED),
                count(findings, Disposition.SAME),
                count(findings, Disposition.REVIEW),
                faults.rows() + count(findings, null),
                refused.subList(0, Math.min(refused.size(), SheetFaults.LISTED)),
                reviewed(findings),
                now.recordedAt(),
                current.get().subject(),
                0);
    }

    private static int count(List<Finding> findings, Disposition disposition) {
        return (int) findings.stream()
                .filter(one -> one.disposition() == disposition)
                .count();
    }

    private static List<RefusedRow> refused(List<Finding> findings, SheetFaults faults) {
        Stream<RefusedRow> unread =
                faults.listed().stream().map(fault -> new RefusedRow(fault.row(), fault.column(), fault.code()));
        Stream<RefusedRow> broken = findings.stream()
                .filter(one -> one.refusal() != null)
                .map(one -> new RefusedRow(
                        one.report().row(),
                        one.refusal().field(),
                        one.refusal().code().name()));
        return Stream.concat(unread, broken)
                .sorted(Comparator.comparingInt(RefusedRow::row))
                .toList();
    }

    private static List<ReviewedRow> reviewed(List<Finding> findings) {
        List<ReviewedRow> rows = new ArrayList<>();
        findings.stream()
                .filter(one -> one.disposition() == Disposition.REVIEW)
                .forEach(one -> rows.add(new ReviewedRow(one.report().row(), one.reviewId())));
        return rows;
    }

    /** Those that the asker has sent, the newest first. */
    public Page<LabFileView> own(Keyset keyset) {
        return keyset.page(
                files.page(current.get().subject(), keyset),
                one -> one.recordedAt().toString(),
                LabFileView::id);
    }

    /** A blank form, to be filled in and sent back as it is. */
    public byte[] form(boolean spreadsheet) {
        return spreadsheet ? SheetForm.xlsx(LabFileLayout.COLUMNS) : SheetForm.csv(LabFileLayout.COLUMNS);
    }
}

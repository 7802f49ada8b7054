package vn.cachly.area;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.LeftAssignments;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Later changes of administrative units, a resolution at a time: all of it or nothing. */
@UseCase
@Transactional
@ApplicationScoped
public class AreaImportService {
    private final AreaImports imports;
    private final AreaContents contents;
    private final AssignmentService assignments;
    private final Hash hash;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;
    private final Event<UnitsEnding> endings;

    AreaImportService(
            AreaImports imports,
            AreaContents contents,
            AssignmentService assignments,
            Hash hash,
            Timekeeper timekeeper,
            Event<Changed> changes,
            Event<UnitsEnding> endings) {
        this.imports = imports;
        this.contents = contents;
        this.assignments = assignments;
        this.hash = hash;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.endings = endings;
    }

    /**
     * @param dryRun whether to take everything back at the end; nothing differs before
     * @throws FieldsBroken INVALID (400) or ROWS_REFUSED (409) with everything that is wrong
     */
    @Idempotent(AreaImportView.class)
    public AreaImportView importAll(byte[] file, boolean dryRun) {
        AreaFaults faults = new AreaFaults();
        List<AreaChange> rows = AreaChanges.of(AreaFile.rows(file), faults);
        imports.waitForTurn();
        AreaRegister register = new AreaRegister(imports.known(codes(rows)));
        AreaPlan plan = new AreaJudge(register, hash, faults).judge(rows);
        imports.hold(plan.ends().keySet());
        Map<AreaPlaces.Located, UUID> named = contents.named(plan, register, faults);
        contents.judge(plan, named, faults);
        faults.refuse();
        imports.write(plan);
        Set<UUID> moved = contents.move(plan, named, faults);
        faults.refuse();
        AreaImportView view = view(plan, moved, dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else if (!plan.touched().isEmpty()) {
            List<UUID> also =
                    Stream.concat(plan.touched().stream(), moved.stream()).toList();
            changes.fire(new Changed(
                    "area.imported", "area-import", view.id(), 0, null, also, timekeeper.happened(null, null)));
        }
        return view;
    }

    private AreaImportView view(AreaPlan plan, Set<UUID> moved, boolean dryRun) {
        LeftAssignments left = assignments.left(plan.ends().keySet());
        UnitsEnding ending = new UnitsEnding(plan.ends().keySet());
        endings.fire(ending);
        return new AreaImportView(
                Ids.next(),
                dryRun,
                plan.begins().size(),
                plan.ends().size(),
                plan.unchanged(),
                moved.size(),
                left.count(),
                left.ids(),
                ending.leftBehind());
    }

    private static Set<String> codes(List<AreaChange> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                                Stream.of(row.code()),
                                Stream.ofNullable(row.parentCode()),
                                row.predecessors().keySet().stream(),
                                row.places().values().stream())
                        .flatMap(codes -> codes))
                .collect(Collectors.toSet());
    }
}

package vn.cachly.area;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.shared.Hash;

/** Judges the rows of a file by the units there are and by each other: day by day, what ends first. */
final class AreaJudge {
    private static final Comparator<AreaChange> ORDER = Comparator.comparing(AreaChange::from)
            .thenComparing(AreaChange::kind)
            .thenComparing(AreaChange::tier)
            .thenComparing(AreaChange::row);

    private final AreaRegister register;
    private final Hash hash;
    private final AreaFaults faults;
    private final AreaPlan plan = new AreaPlan();
    /** By predecessor and day. */
    private final Map<String, Extent> taken = new HashMap<>();

    AreaJudge(AreaRegister register, Hash hash, AreaFaults faults) {
        this.register = register;
        this.hash = hash;
        this.faults = faults;
    }

    AreaPlan judge(List<AreaChange> changes) {
        Set<AreaChange.Key> seen = new HashSet<>();
        changes.stream().sorted(ORDER).forEach(change -> {
            if (!seen.add(change.key())) {
                faults.add(change, "code", AreaRule.ROW_REPEATED);
            } else if (change.kind() == AreaChange.Kind.END) {
                end(change);
            } else {
                begin(change);
            }
        });
        return plan;
    }

    private void end(AreaChange change) {
        KnownArea unit =
                register.on(change.dayBefore(), change.tier(), change.code()).orElse(null);
        if (unit == null) {
            faults.add(change, "code", AreaRule.UNIT_NOT_FOUND);
        } else if (!change.name().isEmpty() && !change.name().equals(unit.name())) {
            faults.add(change, "name", AreaRule.UNIT_OTHER_NAME);
        } else if (change.from().equals(unit.validUntil())) {
            plan.leave();
        } else if (unit.validUntil() != null) {
            faults.add(change, "from", AreaRule.UNIT_ENDS_OTHERWISE);
        } else {
            register.put(unit.until(change.from()));
            plan.end(unit.id(), change);
        }
    }

    private void begin(AreaChange change) {
        byte[] content = hash.of(
                change.tier(), change.code(), change.name(), change.parentCode(), change.from(), change.predecessors());
        KnownArea same = register.beginningOn(change.from(), change.tier(), change.code())
                .orElse(null);
        if (same != null && Hash.same(same.contentHash(), content)) {
            plan.leave();
        } else if (register.isTaken(change.from(), change.tier(), change.code())) {
            faults.add(change, "code", AreaRule.UNIT_CODE_TAKEN);
        } else {
            UUID parent = parent(change);
            String tier = change.tier().name();
            register.put(
                    new KnownArea(change.unitId(), tier, change.code(), change.name(), change.from(), null, content));
            plan.begin(new AreaPlan.Begin(
                    change.unitId(),
                    change.tier(),
                    change.code(),
                    change.name(),
                    parent,
                    change.from(),
                    null,
                    content));
            change.predecessors().forEach((code, extent) -> link(change, code, extent));
        }
    }

    private UUID parent(AreaChange change) {
        if (change.tier() == Tier.PROVINCE || change.parentCode() == null) {
            if (change.tier() != Tier.PROVINCE || change.parentCode() != null) {
                faults.add(change, "parentCode", AreaRule.PARENT_TIER);
            }
            return null;
        }
        KnownArea parent = register.above(change.tier(), change.parentCode(), change.from())
                .orElse(null);
        if (parent == null) {
            faults.add(change, "parentCode", AreaRule.UNIT_NOT_FOUND);
            return null;
        }
        if (parent.validUntil() != null) {
            faults.add(change, "parentCode", AreaRule.UNIT_ENDS_OTHERWISE);
        }
        return parent.id();
    }

    private void link(AreaChange change, String code, Extent extent) {
        KnownArea predecessor =
                register.on(change.dayBefore(), change.tier(), code).orElse(null);
        if (predecessor == null) {
            faults.add(change, "predecessors", AreaRule.UNIT_NOT_FOUND);
            return;
        }
        if (extent == Extent.WHOLE && !change.from().equals(predecessor.validUntil())) {
            faults.add(change, "predecessors", AreaRule.UNIT_LIVES_ON);
        }
        Extent other = taken.put(predecessor.id() + "/" + change.from(), extent);
        if (other == Extent.WHOLE || other != null && extent == Extent.WHOLE) {
            faults.add(change, "predecessors", AreaRule.WHOLE_AND_MORE);
        }
        plan.link(new AreaPlan.Link(predecessor.id(), change.unitId(), extent));
    }
}

package vn.cachly.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Timekeeper;

/** Writes checks down as a set: each person once in a session, and only whoever was in the camp then. */
@ApplicationScoped
class HealthChecking {
    private static final String AS_BYTES = "\\x";

    private final HealthChecks checks;
    private final Timekeeper timekeeper;
    private final CurrentActor current;
    private final Hash hash;

    HealthChecking(HealthChecks checks, Timekeeper timekeeper, CurrentActor current, Hash hash) {
        this.checks = checks;
        this.timekeeper = timekeeper;
        this.current = current;
        this.hash = hash;
    }

    /**
     * What came of it.
     *
     * @param stored what stands under the ids now, in the actor's place
     * @param refusals by the id of the check
     * @param added the ids that are new
     * @param times of those that are new
     * @param held the stays that were taken
     */
    record Written(
            Map<UUID, HealthCheckRow> stored,
            Map<UUID, RuleBroken> refusals,
            Set<UUID> added,
            Map<UUID, Happened> times,
            Map<UUID, HealthCheckRow.Here> held) {}

    Written write(List<NewHealthCheck> asked) {
        Map<UUID, HealthCheckRow.Here> held =
                checks.hold(asked.stream().map(NewHealthCheck::stayId).collect(Collectors.toSet()));
        Map<UUID, RuleBroken> refusals = new HashMap<>();
        Map<UUID, HealthCheckRow> stored =
                checks.byId(asked.stream().map(NewHealthCheck::id).toList());
        List<NewHealthCheck> fresh = new ArrayList<>();
        for (NewHealthCheck one : asked) {
            HealthCheckRow known = stored.get(one.id());
            if (!held.containsKey(one.stayId())) {
                refusals.put(one.id(), RuleBroken.notFound());
            } else if (known == null) {
                fresh.add(one);
            } else if (!known.contentHash().equals(contentOf(one))) {
                refusals.put(one.id(), idTaken());
            }
        }
        Map<UUID, Happened> times = new HashMap<>();
        fresh.forEach(one -> times.put(one.id(), timekeeper.happened(one.checkedAt(), one.reason(), "checkedAt")));
        Set<UUID> added = fresh.isEmpty() ? Set.of() : add(fresh, times, stored, refusals);
        return new Written(stored, refusals, added, times, held);
    }

    private Set<UUID> add(
            List<NewHealthCheck> fresh,
            Map<UUID, Happened> times,
            Map<UUID, HealthCheckRow> stored,
            Map<UUID, RuleBroken> refusals) {
        List<HealthCheckRow> rows = rows(fresh, times, refusals);
        Set<UUID> added = new HashSet<>();
        List<HealthCheckRow> lost = keep(rows, stored, added);
        if (!lost.isEmpty()) {
            List<HealthCheckRow> beside = refuse(lost, stored, refusals);
            keep(beside, stored, added).forEach(row -> refusals.put(row.id(), idTaken()));
        }
        return added;
    }

    /** @return those that could not be added */
    private List<HealthCheckRow> keep(List<HealthCheckRow> rows, Map<UUID, HealthCheckRow> stored, Set<UUID> added) {
        if (!rows.isEmpty()) {
            added.addAll(checks.add(rows));
        }
        rows.stream().filter(row -> added.contains(row.id())).forEach(row -> stored.put(row.id(), row));
        return rows.stream().filter(row -> !added.contains(row.id())).toList();
    }

    private List<HealthCheckRow> rows(
            List<NewHealthCheck> fresh, Map<UUID, Happened> times, Map<UUID, RuleBroken> refusals) {
        List<Instant> moments =
                fresh.stream().map(one -> times.get(one.id()).at()).toList();
        Map<UUID, HealthCheckRow.Here> here =
                checks.here(fresh.stream().map(NewHealthCheck::stayId).toList(), moments);
        HealthNorm norm = checks.norm(moments.stream().max(Instant::compareTo).orElseThrow());
        String by = current.get().subject();
        List<HealthCheckRow> rows = new ArrayList<>();
        for (NewHealthCheck one : fresh) {
            HealthCheckRow.Here who = here.get(one.stayId());
            if (who == null) {
                refusals.put(one.id(), new RuleBroken(HealthRule.NOT_HERE).at("checkedAt"));
            } else {
                Happened when = times.get(one.id());
                rows.add(HealthCheckRow.of(
                        one.id(), who, one.session(), when, by, one.finding(), norm, one.reason(), contentOf(one)));
            }
        }
        return rows;
    }

    /**
     * Somebody was first: with the same check, with another one of that session, or with another under its id.
     *
     * @return those of people who are not well, beside the rounds: what was found is never thrown away
     */
    private List<HealthCheckRow> refuse(
            List<HealthCheckRow> lost, Map<UUID, HealthCheckRow> stored, Map<UUID, RuleBroken> refusals) {
        Map<UUID, HealthCheckRow> twins = checks.byId(ids(lost));
        List<HealthChecks.InTheWay> ways = checks.inTheWay(lost);
        List<HealthCheckRow> beside = new ArrayList<>();
        for (HealthCheckRow row : lost) {
            HealthCheckRow twin = twins.get(row.id());
            Optional<HealthChecks.InTheWay> way =
                    ways.stream().filter(one -> one.of(row)).findFirst();
            if (twin != null && twin.contentHash().equals(row.contentHash())) {
                stored.put(row.id(), twin);
            } else if (twin != null || way.isEmpty()) {
                refusals.put(row.id(), idTaken());
            } else if (row.isNormal()) {
                refusals.put(row.id(), checkedAlready(way.get()));
            } else {
                beside.add(row.extra());
            }
        }
        return beside;
    }

    private static RuleBroken checkedAlready(HealthChecks.InTheWay way) {
        return new RuleBroken(HealthRule.CHECKED_ALREADY).naming(List.of(way.id()));
    }

    private static RuleBroken idTaken() {
        return new RuleBroken(CommonCode.ID_TAKEN).at("id");
    }

    /** As PostgreSQL writes bytes. */
    private String contentOf(NewHealthCheck one) {
        return AS_BYTES + HexFormat.of().formatHex(hash.of(one));
    }

    private static List<UUID> ids(Collection<HealthCheckRow> rows) {
        return rows.stream().map(HealthCheckRow::id).toList();
    }
}

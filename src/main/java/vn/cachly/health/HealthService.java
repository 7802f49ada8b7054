package vn.cachly.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** How people are, day by day: one who is looked at, or all of a room. */
@UseCase
@Transactional
@ApplicationScoped
public class HealthService {
    private static final String RESOURCE = "health-check";

    private final HealthChecks checks;
    private final HealthChecking checking;
    private final HealthAlertService alerts;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<AllChanged> changes;
    private final Event<PersonsRead> looks;

    HealthService(
            HealthChecks checks,
            HealthChecking checking,
            HealthAlertService alerts,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<AllChanged> changes,
            Event<PersonsRead> looks) {
        this.checks = checks;
        this.checking = checking;
        this.alerts = alerts;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.looks = looks;
    }

    /** @throws RuleBroken NOT_FOUND (404), NOT_HERE, CHECKED_ALREADY, ID_TAKEN (409), IN_FUTURE, REASON_NEEDED (400) */
    @Idempotent(HealthCheckView.class)
    public Recorded<HealthCheckView> record(UUID stay, RecordHealthCheck command) {
        NewHealthCheck check = new NewHealthCheck(
                command.id(), stay, command.session(), command.checkedAt(), command.finding(), command.reason());
        return check(List.of(check)).get(0).orThrow();
    }

    /**
     * Each succeeds or is refused alone; the same one sent again is answered with what is there. As many statements for one as for
     * hundreds.
     *
     * @return in the order of what was asked
     */
    public List<HealthCheckAnswer> check(List<NewHealthCheck> asked) {
        HealthChecking.Written written = checking.write(asked);
        List<HealthCheckRow> ill = written.added().stream()
                .map(written.stored()::get)
                .filter(row -> !row.isNormal())
                .toList();
        if (!ill.isEmpty()) {
            alerts.open(ill)
                    .forEach((check, alert) ->
                            written.stored().computeIfPresent(check, (id, row) -> row.alerting(alert)));
        }
        announce(written);
        List<HealthCheckAnswer> answers =
                asked.stream().map(one -> answer(one.id(), written)).toList();
        logLooks(answers);
        return answers;
    }

    /** Newest first, those voided included. */
    public Page<HealthCheckView> page(UUID stay, Keyset keyset) {
        HealthCheckRow.Here found = checks.find(stay).orElseThrow(RuleBroken::notFound);
        Page<HealthCheckView> page = keyset.page(
                checks.page(stay, keyset).stream().map(HealthCheckRow::view).toList(),
                view -> view.checkedAt().toString(),
                HealthCheckView::id);
        List<UUID> ids = new ArrayList<>(List.of(stay, found.personId()));
        page.items().forEach(view -> ids.add(view.id()));
        looks.fire(new PersonsRead("health-check.read", "stay", ids, found.facilityId()));
        return page;
    }

    /** What counts of one day, of each of these stays, in the order in which it was found. Whoever shows it logs the look. */
    public Map<UUID, List<HealthCheckView>> ofDay(Collection<UUID> stays, LocalDate day) {
        return checks.ofDay(stays, day).stream()
                .map(HealthCheckRow::view)
                .collect(Collectors.groupingBy(HealthCheckView::stayId));
    }

    /** The alert of each of these stays that nobody has cleared. */
    public Map<UUID, HealthAlertRef> openAlerts(Collection<UUID> stays) {
        return alerts.standing(stays);
    }

    /** It was written down by mistake. An alert that it opened stays open until a health worker clears it. */
    @Idempotent(HealthCheckView.class)
    public HealthCheckView takeBack(UUID stay, UUID check, int version, VoidHealthCheck command) {
        HealthCheckRow.Here found = checks.find(stay).orElseThrow(RuleBroken::notFound);
        Happened when = timekeeper.happened(null, null);
        boolean taken = checks.takeBack(check, version, when, current.get().subject(), command.reason());
        HealthCheckRow row = checks.byId(List.of(check)).get(check);
        if (row == null || !row.stayId().equals(stay)) {
            throw RuleBroken.notFound();
        }
        if (!taken) {
            Answers.same(version, row.version());
            throw new RuleBroken(HealthRule.CHECK_VOIDED);
        }
        changes.fire(new AllChanged(List.of(changed("health-check.voided", row, found.personId(), when))));
        return row.view();
    }

    private static HealthCheckAnswer answer(UUID id, HealthChecking.Written written) {
        RuleBroken refusal = written.refusals().get(id);
        return refusal != null
                ? HealthCheckAnswer.refused(id, refusal)
                : new HealthCheckAnswer(
                        id, written.stored().get(id).view(), written.added().contains(id), null);
    }

    private void announce(HealthChecking.Written written) {
        List<Changed> recorded = written.added().stream()
                .map(written.stored()::get)
                .map(row -> changed(
                        "health-check.recorded",
                        row,
                        written.held().get(row.stayId()).personId(),
                        written.times().get(row.id())))
                .toList();
        if (!recorded.isEmpty()) {
            changes.fire(new AllChanged(recorded));
        }
    }

    private static Changed changed(String action, HealthCheckRow row, UUID person, Happened when) {
        return new Changed(
                action, RESOURCE, row.id(), row.version(), row.facilityId(), List.of(row.stayId(), person), when);
    }

    /** Those sent again are shown as they are. */
    private void logLooks(List<HealthCheckAnswer> answers) {
        List<HealthCheckAnswer> seen = answers.stream()
                .filter(answer -> answer.view() != null && !answer.isNew())
                .toList();
        if (!seen.isEmpty()) {
            UUID camp = seen.get(0).view().facilityId();
            looks.fire(new PersonsRead(
                    "health-check.read",
                    RESOURCE,
                    seen.stream().map(HealthCheckAnswer::id).toList(),
                    camp));
        }
    }
}

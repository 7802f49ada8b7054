package vn.cachly.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Sex;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sample.SampleState;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** Handovers as the camp that sends and the commune that receives are shown them. */
@ApplicationScoped
class HandoverViews {
    private final Handovers handovers;
    private final FollowUps followUps;
    private final HomeTests tests;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    HandoverViews(
            Handovers handovers, FollowUps followUps, HomeTests tests, CurrentActor current, Timekeeper timekeeper) {
        this.handovers = handovers;
        this.followUps = followUps;
        this.tests = tests;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    /** Without what is to be done for them. */
    List<HandoverView> lines(List<Handovers.Row> rows) {
        Map<UUID, Handovers.Person> people =
                people(rows.stream().map(Handovers.Row::id).toList());
        return rows.stream().map(row -> view(row, people.get(row.id()), null)).toList();
    }

    private Map<UUID, Handovers.Person> people(Collection<UUID> ids) {
        Map<UUID, Handovers.Person> people = new HashMap<>();
        if (!ids.isEmpty()) {
            handovers.people(ids).forEach(one -> people.put(one.handoverId(), one));
        }
        return people;
    }

    HandoverView whole(UUID id) {
        Handovers.Row row = handovers.row(id);
        Instant now = timekeeper.now();
        Map<UUID, HomeTests.Test> tubes = tests.of(id);
        return view(
                row,
                people(List.of(id)).get(id),
                followUps.of(id).stream()
                        .map(one -> followUp(one, tubes.get(one.sampleId()), now))
                        .toList());
    }

    private HandoverView view(Handovers.Row row, Handovers.Person person, List<FollowUpView> followUps) {
        return new HandoverView(
                row.id(),
                row.stayId(),
                new HandoverPerson(
                        person.personId(),
                        person.name(),
                        BirthDate.textOf(person.birthDate(), person.birthPrecision()),
                        Sex.valueOf(person.sex()),
                        person.phone(),
                        person.address()),
                row.facilityId(),
                row.facilityName(),
                row.unitId(),
                row.unitName(),
                row.transport(),
                row.vehicle(),
                row.sentAt(),
                row.dueAt(),
                row.acknowledgedAt() == null
                        && row.withdrawnAt() == null
                        && row.dueAt().isBefore(timekeeper.now()),
                row.acknowledgedAt(),
                row.acknowledgedBy(),
                row.arrivedAt(),
                row.followUpUntil(),
                row.recalled(),
                row.withdrawnAt(),
                followUps,
                actions(row),
                row.version());
    }

    private static FollowUpView followUp(FollowUps.Planned one, HomeTests.Test test, Instant now) {
        return new FollowUpView(
                one.id(),
                FollowUpKind.valueOf(one.kind()),
                one.day(),
                one.date(),
                Stream.of(one.methods()).map(TestMethod::valueOf).toList(),
                one.doneAt() == null && one.date().isBefore(LocalDate.ofInstant(now, VietNam.ZONE)),
                one.doneAt(),
                one.doneBy(),
                one.well(),
                one.sampleId(),
                test == null ? null : test.tube(),
                test == null ? null : SampleState.valueOf(test.state()),
                test == null ? null : test.found(),
                test == null ? null : test.resultedAt());
    }

    private List<String> actions(Handovers.Row row) {
        List<String> actions = new ArrayList<>();
        if (current.get().has(Role.COMMITTEE) && row.withdrawnAt() == null) {
            if (row.acknowledgedAt() == null) {
                actions.add("acknowledge");
            }
            actions.add("follow-ups");
        }
        return actions;
    }
}

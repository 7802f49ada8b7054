package vn.cachly.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.clock.DueTest;
import vn.cachly.shared.Ids;

/** What communes do for the people they look after, as sets: a visit on each day, and the tests of the rule. */
@ApplicationScoped
class FollowUps {
    private static final String PLAN = """
            insert into follow_up (id, handover_id, kind, day, date, methods)
            select f.id, f.handover, f.kind, f.day, f.date, case f.methods when '' then '{}' else string_to_array(f.methods, ',') end
              from unnest(cast(:ids as uuid[]), cast(:handovers as uuid[]), cast(:kinds as text[]), cast(:days as integer[]),
                          cast(:dates as date[]), cast(:methods as text[])) as f (id, handover, kind, day, date, methods)""";

    private final Session session;

    FollowUps(Session session) {
        this.session = session;
    }

    /** What is to be done, as the statement gives it. */
    @RegisterForReflection
    record Planned(
            UUID id,
            UUID handoverId,
            String kind,
            int day,
            LocalDate date,
            String[] methods,
            Instant doneAt,
            String doneBy,
            Boolean well,
            UUID sampleId) {}

    /** Something to be done at home. */
    private record NewFollowUp(UUID handoverId, FollowUpKind kind, int day, LocalDate date, String methods) {}

    void plan(List<SendHandover> sent, LocalDate first) {
        List<NewFollowUp> all = sent.stream()
                .flatMap(one -> Stream.concat(visits(one, first), tests(one)))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(PLAN)
                .setParameter("ids", Handovers.column(all, one -> Ids.next(), UUID[]::new))
                .setParameter("handovers", Handovers.column(all, NewFollowUp::handoverId, UUID[]::new))
                .setParameter("kinds", Handovers.column(all, one -> one.kind().name(), String[]::new))
                .setParameter("days", Handovers.column(all, NewFollowUp::day, Integer[]::new))
                .setParameter("dates", Handovers.column(all, one -> one.date().toString(), String[]::new))
                .setParameter("methods", Handovers.column(all, NewFollowUp::methods, String[]::new))
                .executeUpdate();
    }

    private static Stream<NewFollowUp> visits(SendHandover one, LocalDate first) {
        return one.until() == null
                ? Stream.of()
                : first.datesUntil(one.until().plusDays(1))
                        .map(date -> new NewFollowUp(
                                one.id(),
                                FollowUpKind.VISIT,
                                (int) (date.toEpochDay() - first.toEpochDay()) + 1,
                                date,
                                ""));
    }

    private static Stream<NewFollowUp> tests(SendHandover one) {
        return one.tests().stream()
                .map(test -> new NewFollowUp(one.id(), FollowUpKind.TEST, test.day(), test.date(), methods(test)));
    }

    private static String methods(DueTest test) {
        return test.methods().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    List<Planned> of(UUID handover) {
        return session.createNativeQuery("""
                        select id, handover_id, kind, day, date, methods, done_at, done_by, well, sample_id from follow_up
                         where handover_id = :handover order by date, kind, id""", Planned.class)
                .setParameter("handover", handover)
                .getResultList();
    }

    Optional<Planned> find(UUID id) {
        return session.createNativeQuery("""
                        select id, handover_id, kind, day, date, methods, done_at, done_by, well, sample_id from follow_up
                         where id = :id""", Planned.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /**
     * @param sample of a test whose tube is known
     * @return whether nobody had done it
     */
    boolean done(UUID id, Instant at, String by, Boolean well, UUID sample) {
        return session.createNativeMutationQuery("""
                        update follow_up set done_at = :at, done_by = :by, well = cast(:well as boolean),
                               sample_id = cast(:sample as uuid)
                         where id = :id and done_at is null""")
                        .setParameter("id", id)
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("well", well)
                        .setParameter("sample", sample)
                        .executeUpdate()
                == 1;
    }
}

package vn.cachly.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Tasks: opened and closed as sets, listed in the order in which they are due. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {
    /** How a page's cursor, and the database, write that a task is never due. */
    private static final String NEVER = "infinity";

    private static final String FROM_THE_FIRST = "-infinity";

    private static final String OPEN = """
            select t.id, t.facility_id, t.subject_id
              from task_open(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:facilities as uuid[]), cast(:units as uuid[]),
                             cast(:resources as text[]), cast(:subjects as uuid[]), cast(:closable as boolean[]),
                             cast(:dues as timestamptz[]), cast(:now as timestamptz), :by) t
             order by t.id""";

    private static final String CLOSE = """
            with taken as (
                select id from task
                 where closed_at is null and kind = :kind and subject_resource = :resource and subject_id = any(:subjects)
                 order by id for update),
            closed as (
                update task t set closed_at = :now, closed_by = :by, outcome = :outcome, outcome_code = cast(:code as text),
                       version = t.version + 1
                  from taken where t.id = taken.id returning t.id, t.facility_id, t.subject_id)
            select id, facility_id, subject_id from closed order by id""";

    private static final String PAGE = """
            select t.* from task t
             where %s and (t.due_order, t.id) > (cast(:after as timestamptz), :afterId)
             order by t.due_order, t.id limit :rows""";

    /** A task that a statement has opened or closed. */
    @RegisterForReflection
    record Touched(UUID id, UUID facilityId, UUID subjectId) {}

    /** @return those that are new */
    List<Touched> open(List<UUID> ids, List<NewTask> tasks, Instant now, String by) {
        return getSession()
                .createNativeQuery(OPEN, Touched.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("kinds", column(tasks, task -> task.kind().name(), String[]::new))
                .setParameter("facilities", column(tasks, NewTask::facilityId, UUID[]::new))
                .setParameter("units", column(tasks, NewTask::unitId, UUID[]::new))
                .setParameter("resources", column(tasks, task -> task.kind().subject(), String[]::new))
                .setParameter("subjects", column(tasks, NewTask::subjectId, UUID[]::new))
                .setParameter("closable", column(tasks, NewTask::closable, Boolean[]::new))
                .setParameter("dues", column(tasks, Tasks::due, String[]::new))
                .setParameter("now", now)
                .setParameter("by", by)
                .getResultList();
    }

    /** @return those that were open until now */
    List<Touched> close(
            TaskKind kind, Collection<UUID> subjects, TaskOutcome outcome, String code, Instant now, String by) {
        return getSession()
                .createNativeQuery(CLOSE, Touched.class)
                .setParameter("kind", kind.name())
                .setParameter("resource", kind.subject())
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .setParameter("outcome", outcome.name())
                .setParameter("code", code)
                .setParameter("now", now)
                .setParameter("by", by)
                .getResultList();
    }

    List<Task> page(TaskFilter filter, Instant now, Keyset keyset) {
        NativeQuery<Task> page = getSession().createNativeQuery(PAGE.formatted(filter.conditions()), Task.class);
        filter.parameters(now).forEach(page::setParameter);
        return page.setParameter("after", after(keyset))
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    /** Whether it is a task of one of the actor's units, and not of a camp that lies in one. */
    boolean isOfUnits(UUID id) {
        return Scalar.query(
                        getSession(),
                        "select exists (select from task where id = :id and unit_id in (select access_units()))",
                        Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    static String cursor(TaskView task) {
        return task.dueAt() == null ? NEVER : task.dueAt().toString();
    }

    private static String after(Keyset keyset) {
        if (keyset.key().isEmpty()) {
            return FROM_THE_FIRST;
        }
        return keyset.key().equals(NEVER) ? NEVER : keyset.moment().toString();
    }

    private static String due(NewTask task) {
        return task.dueAt() == null ? null : task.dueAt().toString();
    }

    private static <T> T[] column(List<NewTask> tasks, Function<NewTask, T> value, IntFunction<T[]> array) {
        return tasks.stream().map(value).toArray(array);
    }
}

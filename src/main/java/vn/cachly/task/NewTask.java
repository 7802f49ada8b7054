package vn.cachly.task;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that has to be done about one record.
 *
 * @param facilityId the camp in which it is done
 * @param unitId the administrative unit whose task it is; null for the camp's own
 * @param subjectId the record, of the resource that the kind names
 * @param dueAt from when on it is overdue; null for never
 * @param closable whether people may close it by hand
 */
public record NewTask(TaskKind kind, UUID facilityId, UUID unitId, UUID subjectId, Instant dueAt, boolean closable) {}

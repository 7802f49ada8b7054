package vn.cachly.job;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import vn.cachly.shared.Ids;

/**
 * Work to be done as a job.
 *
 * @param id chosen by the client if its command has one: the same id is the same job
 * @param kind name of a {@link JobKind}
 * @param facilityId the camp it belongs to; null for work that reaches beyond one
 * @param aboutId the group, list, file or other record it is about
 * @param total how many members there are to do
 * @param request all that the kind needs to know, as JSON; erased with the job
 */
@RegisterForReflection
public record NewJob(UUID id, String kind, UUID facilityId, UUID aboutId, int total, Object request) {
    /** Of a command without an id of its own. */
    public static NewJob of(String kind, UUID facilityId, UUID aboutId, int total, Object request) {
        return new NewJob(Ids.next(), kind, facilityId, aboutId, total, request);
    }
}

package vn.cachly.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** Somebody who is to be sampled, with every reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SamplingTask(UUID stayId, UUID personId, UUID roomId, UUID bedId, List<SamplingReason> reasons) {}

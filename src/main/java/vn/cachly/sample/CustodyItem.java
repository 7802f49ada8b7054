package vn.cachly.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.problem.Problem;

/** What became of one tube of a rack; either its sample or an error. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustodyItem(@Schema(examples = "HT-2611-0042") String tube, SampleView sample, Problem error) {}

package vn.cachly.sample;

import java.util.List;
import vn.cachly.shared.Happened;

/** Samples cannot be examined, and others have to be taken. Fired inside the transaction, once for a rack. */
public record SamplesRejected(List<SampleRejected> samples, Happened when) {}

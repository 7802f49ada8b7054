package vn.cachly.result;

import java.util.List;
import vn.cachly.shared.Happened;

/** Final results have come, or were corrected or withdrawn. Fired inside the transaction that writes them, which has taken the stays. */
public record ResultsChanged(List<ResultChange> changes, Happened when) {}

package vn.cachly.recall;

import java.util.List;
import java.util.UUID;

/** Whom an exposure calls back, whoever left last before the others. */
public record RecallView(UUID exposureId, List<RecallLine> people) {}

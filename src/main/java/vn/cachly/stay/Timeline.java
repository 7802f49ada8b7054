package vn.cachly.stay;

import java.util.List;
import java.util.UUID;

/** All that is recorded of a stay, in the order in which it happened. */
public record Timeline(UUID stayId, List<TimelineEntry> entries) {}

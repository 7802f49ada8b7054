package vn.cachly.daily;

import java.util.UUID;

/** The day of one camp. */
public record CampDay(UUID facilityId, String name, DayFigures figures) {}

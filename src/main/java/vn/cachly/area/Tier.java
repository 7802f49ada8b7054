package vn.cachly.area;

/** Levels of administrative units. Districts exist until 30/6/2025 only. */
public enum Tier {
    PROVINCE,
    DISTRICT,
    COMMUNE
}

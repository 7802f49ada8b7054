package vn.cachly.placement;

import java.util.Comparator;

/**
 * How well a room suits somebody, each part the less the better and the more important first. Documented in the decision on
 * placement.
 *
 * @param family 0: where his family is
 * @param vehicle 0: where somebody is who came with him
 * @param opening 0: people are there, and no strangers; 1: it is empty; 2: people of another vehicle are there
 * @param stairs floors to climb for somebody who does not walk well
 * @param near 0: far from a case; 1: on its corridor; 2: beside or opposite
 * @param waste 0: all who may come into the room after him find a bed in it; 1: not all
 * @param left beds left over; of rooms that do not hold all who may come, the larger one has the smaller figure
 * @param freedom 0: kept for such people; 1: for one sex; 2: for that of the first; 3: for anybody
 * @param order in walking order
 */
record Preference(
        int family, int vehicle, int opening, int stairs, int near, int waste, int left, int freedom, int order) {
    private static final Comparator<Preference> TOGETHER = Comparator.comparingInt(Preference::family)
            .thenComparingInt(Preference::vehicle)
            .thenComparingInt(Preference::opening);

    private static final Comparator<Preference> COMFORT =
            Comparator.comparingInt(Preference::stairs).thenComparingInt(Preference::near);

    private static final Comparator<Preference> TIGHT = Comparator.comparingInt(Preference::waste)
            .thenComparingInt(Preference::left)
            .thenComparingInt(Preference::freedom);

    /** As it should be. */
    static final Comparator<Preference> WISHED =
            TOGETHER.thenComparing(COMFORT).thenComparing(TIGHT).thenComparingInt(Preference::order);

    /** Large rooms first, whatever the floor: where that saves a room. */
    static final Comparator<Preference> SPARING =
            TOGETHER.thenComparing(TIGHT).thenComparing(COMFORT).thenComparingInt(Preference::order);

    /** The first room on the way; among strangers only when there is no other. */
    static final Comparator<Preference> FIRST_FIT =
            Comparator.comparing(Preference::isAmongStrangers).thenComparingInt(Preference::order);

    private static final int SHIFT = 5_000;

    boolean isAmongStrangers() {
        return opening == 2 && vehicle == 1;
    }

    boolean differsInOrderOnly(Preference other) {
        return TOGETHER.thenComparing(COMFORT).thenComparing(TIGHT).compare(this, other) == 0;
    }

    /** Sorts as text as {@link #WISHED} sorts. */
    String key() {
        return "%d%d%d%03d%d%d%05d%d%06d"
                .formatted(family, vehicle, opening, stairs, near, waste, left + SHIFT, freedom, order);
    }
}

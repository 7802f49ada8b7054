package vn.cachly.capacity;

import vn.cachly.facility.FacilityKind;
import vn.cachly.person.Sex;

/**
 * For whom a bed is sought, and in what kind of camp.
 *
 * @param kind only camps of this kind; null for all
 * @param category null: anybody
 * @param sex null: anybody
 */
record CapacityFilter(FacilityKind kind, String category, Sex sex) {
    boolean isForSomebody() {
        return category != null || sex != null;
    }
}

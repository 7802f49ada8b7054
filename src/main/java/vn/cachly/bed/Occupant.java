package vn.cachly.bed;

import java.util.UUID;
import vn.cachly.person.Sex;

/**
 * Who is to lie in a bed: all that a room has to know of him.
 *
 * @param guardianStayId the stay whose bed a child shares; null for whoever has a bed of his own
 */
public record Occupant(UUID stayId, Sex sex, String category, UUID guardianStayId) {}

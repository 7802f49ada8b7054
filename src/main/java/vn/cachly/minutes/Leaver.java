package vn.cachly.minutes;

import java.util.UUID;

/**
 * Somebody with the commune that receives him.
 *
 * @param unit null as long as nobody knows
 */
record Leaver(UUID stay, UUID unit, Minutes.Person line) {}

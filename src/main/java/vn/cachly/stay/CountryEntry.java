package vn.cachly.stay;

import java.time.Instant;
import vn.cachly.protocol.EntryRoute;

/** How somebody came into the country. A rule may count from it, or hold for those who departed after it only. */
public record CountryEntry(Instant departedAt, Instant enteredAt, EntryRoute route) {}

package vn.cachly.person;

import java.util.UUID;
import vn.cachly.shared.Happened;

/** A person's record gets another sex. Whoever keeps a copy, because a room is judged by it, follows or refuses. */
public record SexChanging(UUID personId, Sex sex, Happened when) {}

package vn.cachly.family;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody who belongs to a family, and as what. */
public record MemberEntry(@NotNull UUID personId, @NotNull FamilyRole role) {}

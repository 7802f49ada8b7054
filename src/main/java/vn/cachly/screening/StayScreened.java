package vn.cachly.screening;

import java.util.UUID;

/** Something new was found of somebody with a stay. Fired in the transaction that writes it down, which has taken the stay. */
public record StayScreened(UUID stayId) {}

package vn.cachly.stay;

import java.util.UUID;

/** A stay never was. Fired inside the transaction that says so. */
public record StayVoided(UUID stayId) {}

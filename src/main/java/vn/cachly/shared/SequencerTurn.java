package vn.cachly.shared;

import java.time.Instant;

/** It is this instance's turn to number what has been committed since; nobody else does until the transaction ends. */
public record SequencerTurn(Instant now) {}

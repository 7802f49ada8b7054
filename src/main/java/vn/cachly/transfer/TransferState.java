package vn.cachly.transfer;

/** How far a transfer has come. */
public enum TransferState {
    PLANNED,
    IN_TRANSIT,
    /** The other side has said how many have come; whoever has not may come later. */
    RECEIVED,
    CANCELLED
}

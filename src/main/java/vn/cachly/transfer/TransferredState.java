package vn.cachly.transfer;

import java.util.List;

/** What has become of one person of a transfer. */
public enum TransferredState {
    PLANNED,
    /** Off it before anybody left. */
    REMOVED,
    /** Was to go and did not. */
    LEFT_BEHIND,
    DEPARTED,
    RECEIVED,
    /** Has left and has not come; still on the way as far as anybody knows. */
    NOT_ARRIVED,
    /** Goes back to the camp he came from. */
    TURNED_BACK,
    /** Went without leave on the way, or his stay ended there. */
    GONE;

    /** Of somebody who has left and of whom the other side has not said that he is there. */
    static final List<TransferredState> ON_THE_WAY = List.of(DEPARTED, NOT_ARRIVED);
}

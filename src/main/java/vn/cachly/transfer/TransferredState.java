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
    /** On the way back to the camp he came from. */
    TURNED_BACK,
    /** Was turned back, and is there again. */
    BACK,
    /** Went without leave on the way, was taken to a hospital from there, or his stay ended. */
    GONE;

    /** Of somebody who has left and of whom the other side has not said that he is there. */
    static final List<TransferredState> ON_THE_WAY = List.of(DEPARTED, NOT_ARRIVED);

    /** Of somebody whom the one camp has turned back and of whom the other has not said that he is there. */
    static final List<TransferredState> GOING_BACK = List.of(TURNED_BACK);

    /** From what somebody gets to this, and from nothing else. */
    List<TransferredState> before() {
        return switch (this) {
            case PLANNED -> List.of();
            case REMOVED, LEFT_BEHIND, DEPARTED -> List.of(PLANNED);
            case RECEIVED, NOT_ARRIVED, TURNED_BACK -> ON_THE_WAY;
            case BACK -> GOING_BACK;
            case GONE -> List.of(DEPARTED, NOT_ARRIVED, TURNED_BACK);
        };
    }
}

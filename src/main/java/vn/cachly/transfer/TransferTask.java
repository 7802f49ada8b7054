package vn.cachly.transfer;

import vn.cachly.task.TaskKind;

/** What has to be done about people on the way. Each camp has a task of its own, because each closes its eyes to the other's. */
public enum TransferTask implements TaskKind {
    /** Of the receiving camp: they are on the way, and overdue after a while. */
    TRANSFER_TO_RECEIVE,
    /** Of the sending camp: the other one has not said that they have come. */
    TRANSFER_TO_CONFIRM,
    /** Of the receiving camp: some have not come. */
    TRANSFER_INCOMPLETE,
    /** Of the sending camp: some have not come. */
    SENT_INCOMPLETE,
    /** Of the sending camp: somebody is on the way back to it. */
    BACK_TO_RECEIVE,
    /** Of the receiving camp: the other one has not said that those whom it turned back are there. */
    BACK_TO_CONFIRM;

    @Override
    public String subject() {
        return "transfer";
    }
}

package vn.cachly.handover;

import vn.cachly.task.TaskKind;

/** What has to be done because somebody went home. */
public enum HandoverTask implements TaskKind {
    /** The commune has not said that he has come: somebody asks. */
    HANDOVER_TO_ACKNOWLEDGE,
    /** He was found positive after he had left: the commune asks whom he has met since. */
    CONTACTS_TO_ASK,
    /** He was not well when he was visited. */
    UNWELL_AT_HOME;

    @Override
    public String subject() {
        return "handover";
    }
}

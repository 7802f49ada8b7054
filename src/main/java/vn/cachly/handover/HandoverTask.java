package vn.cachly.handover;

import vn.cachly.task.TaskKind;

/** What has to be done because somebody went home. */
public enum HandoverTask implements TaskKind {
    /** The commune has not said that he has come: somebody asks. */
    HANDOVER_TO_ACKNOWLEDGE;

    @Override
    public String subject() {
        return "handover";
    }
}

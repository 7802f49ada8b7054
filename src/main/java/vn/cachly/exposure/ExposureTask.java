package vn.cachly.exposure;

import vn.cachly.task.TaskKind;

/** What has to be done because somebody was found positive. */
public enum ExposureTask implements TaskKind {
    /** An officer decides who of those in the room is a contact. */
    EXPOSURE_TO_DECIDE("exposure"),
    /** He has left already: he is called back or told to stay where he is, and asked whom he has met since. */
    CONTACT_TO_RECALL("stay");

    private final String subject;

    ExposureTask(String subject) {
        this.subject = subject;
    }

    @Override
    public String subject() {
        return subject;
    }
}

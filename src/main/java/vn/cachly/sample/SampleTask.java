package vn.cachly.sample;

import vn.cachly.task.TaskKind;

/** What has to be done about a sample that is told of late. */
public enum SampleTask implements TaskKind {
    /** He had left when it was written down, and nobody had waited for its result: somebody decides whether he is told to stay where he is. */
    LEFT_WITH_SAMPLE;

    @Override
    public String subject() {
        return "stay";
    }
}

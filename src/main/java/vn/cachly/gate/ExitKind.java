package vn.cachly.gate;

import java.util.List;
import vn.cachly.stay.EndKind;

/** How somebody leaves through the gate, and what the gate asks of him. There is no other door. */
public enum ExitKind {
    /** The days are over and every test was negative. */
    COMPLETED(
            EndKind.COMPLETED,
            List.of(
                    Condition.DAYS,
                    Condition.TESTS,
                    Condition.NOT_POSITIVE,
                    Condition.PENDING_SAMPLE,
                    Condition.EXPOSURE,
                    Condition.HOLD,
                    Condition.SYMPTOMS,
                    Condition.ORDER,
                    Condition.PRESENT,
                    Condition.RECEIVER,
                    Condition.TRANSPORT,
                    Condition.APPROVED_LIST)),
    /** Found positive, and well again: other criteria than for somebody who never was. */
    RECOVERED(
            EndKind.RECOVERED,
            List.of(
                    Condition.RECOVERY,
                    Condition.PENDING_SAMPLE,
                    Condition.HOLD,
                    Condition.SYMPTOMS,
                    Condition.ORDER,
                    Condition.PRESENT,
                    Condition.RECEIVER,
                    Condition.TRANSPORT,
                    Condition.APPROVED_LIST)),
    /** Early, to go on at home: a child, a funeral, a rule that allows it. The days are not asked for, a fresh test always is. */
    HOME_QUARANTINE(
            EndKind.HOME_QUARANTINE,
            List.of(
                    Condition.LAST_TEST,
                    Condition.NOT_POSITIVE,
                    Condition.PENDING_SAMPLE,
                    Condition.EXPOSURE,
                    Condition.HOLD,
                    Condition.SYMPTOMS,
                    Condition.ORDER,
                    Condition.PRESENT,
                    Condition.RECEIVER,
                    Condition.TRANSPORT,
                    Condition.APPROVED_LIST));

    private final EndKind end;
    private final List<Condition> conditions;

    ExitKind(EndKind end, List<Condition> conditions) {
        this.end = end;
        this.conditions = conditions;
    }

    public EndKind end() {
        return end;
    }

    List<Condition> conditions() {
        return conditions;
    }
}

package vn.cachly.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cachly.problem.Code;
import vn.cachly.shared.Happened;
import vn.cachly.sheet.SheetFaults;

/**
 * A file under judgement: the people it names, what is wrong with it, and what somebody should look at.
 *
 * @param complete whether every row could be read, so that what is not there is missing
 */
record Opening(
        UUID facility,
        List<OpeningPerson> people,
        SheetFaults faults,
        boolean complete,
        List<OpeningWarning> warnings,
        Happened now) {
    static Opening of(UUID facility, List<OpeningRow> rows, SheetFaults faults, boolean complete, Happened now) {
        List<OpeningPerson> people = rows.stream().map(OpeningPerson::new).toList();
        return new Opening(facility, people, faults, complete, new ArrayList<>(), now);
    }

    void fault(OpeningPerson one, String column, Code code) {
        faults.add(one.row().row(), column, code);
    }

    /** @param persons whose records should be looked at */
    void warn(OpeningPerson one, String column, String code, List<UUID> persons) {
        warnings.add(new OpeningWarning(one.row().row(), column, code, null, one.stayId(), persons));
    }
}

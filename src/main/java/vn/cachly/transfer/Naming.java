package vn.cachly.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;

/** Lists of people in a request, each of whom is named once. */
final class Naming {
    private Naming() {}

    /** @throws RuleBroken TRANSFER_NAMED_TWICE (400) */
    static Map<UUID, String> whys(List<NotTaken> named, String field) {
        Map<UUID, String> whys = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            if (whys.put(named.get(i).stayId(), named.get(i).reason()) != null) {
                throw new RuleBroken(TransferRule.TRANSFER_NAMED_TWICE).at(field + "[" + i + "].stayId");
            }
        }
        return whys;
    }
}

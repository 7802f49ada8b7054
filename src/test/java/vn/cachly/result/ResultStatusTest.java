package vn.cachly.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.result.ResultStatus.CORRECTED;
import static vn.cachly.result.ResultStatus.FINAL;
import static vn.cachly.result.ResultStatus.PRELIMINARY;
import static vn.cachly.result.ResultStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResultStatusTest {
    private static Set<ResultStatus> after(ResultStatus last) {
        return Arrays.stream(ResultStatus.values())
                .filter(next -> ResultStatus.mayFollow(last, next))
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsFinalIsCorrectedOrWithdrawnAndNothingElse() {
        assertEquals(EnumSet.of(PRELIMINARY, FINAL), after(null));
        assertEquals(EnumSet.of(PRELIMINARY, FINAL, WITHDRAWN), after(PRELIMINARY));
        assertEquals(EnumSet.of(CORRECTED, WITHDRAWN), after(FINAL));
        assertEquals(EnumSet.of(CORRECTED, WITHDRAWN), after(CORRECTED));
        assertEquals(EnumSet.of(PRELIMINARY, FINAL), after(WITHDRAWN));
    }
}

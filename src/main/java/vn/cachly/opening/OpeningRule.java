package vn.cachly.opening;

import vn.cachly.problem.Code;

/** What is wrong with the file of a camp that is already full, and what somebody should look at in it although it was taken. */
enum OpeningRule implements Code {
    /** The refusal as a whole; the others stand in its list. */
    OPENING_REFUSED(409),
    IDENTIFIER_KIND_NEEDED(400),
    ROOM_AMBIGUOUS(409),
    BED_TWICE(409),
    GUARDIAN_ROW(409),
    PAPER_TWICE(409),
    DATES_CONTRADICT(409),
    ORDER_CONTRADICTS(409),
    KNOWN_PERSON(409),
    POSSIBLE_TWIN(409),
    APPROVED_LATER(409),
    POSITIVE_TEST(409);

    private final int status;

    OpeningRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

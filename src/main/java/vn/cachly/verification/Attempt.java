package vn.cachly.verification;

import vn.cachly.problem.RuleBroken;

/**
 * What became of what a stranger has asked. An answer and no exception, so that what was counted is kept.
 *
 * @param shown null for a serial that does not exist, and where nothing was looked for
 */
record Attempt(Outcome outcome, VerificationView shown) {
    static Attempt without(Outcome outcome) {
        return new Attempt(outcome, null);
    }

    /** @throws RuleBroken NOT_FOUND (404), TOO_MANY_TRIES (429) */
    VerificationView orRefuse() {
        return switch (outcome) {
            case SHOWN, MATCH, NO_MATCH -> shown;
            case UNKNOWN -> throw RuleBroken.notFound();
            case TOO_MANY -> throw new RuleBroken(VerificationRule.TOO_MANY_TRIES);
        };
    }
}

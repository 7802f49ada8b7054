package vn.cachly.person;

import vn.cachly.problem.Code;

/** What is wrong with what was said about a person. */
public enum PersonRule implements Code {
    PERSON_NOT_FOUND(404),
    IDENTIFIER_FORM(400),
    PHONE_FORM(400),
    BIRTH_IN_FUTURE(400),
    SEX_IN_USE(409);

    private final int status;

    PersonRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

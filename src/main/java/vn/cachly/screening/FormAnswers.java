package vn.cachly.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers to the questions of the declaration; UNKNOWN when absent. */
public record FormAnswers(
        @Schema(description = "Within 2 m of a case") FormAnswer closeContact,

        @Schema(description = "Met somebody from an affected country")
        FormAnswer fromAffectedCountry,

        @Schema(description = "Met somebody with fever, cough, breathlessness or pneumonia")
        FormAnswer illPerson,

        @Schema(description = "Was among animals or at markets of live animals")
        FormAnswer animals) {
    static final FormAnswers NONE = new FormAnswers(null, null, null, null);

    public FormAnswers {
        closeContact = known(closeContact);
        fromAffectedCountry = known(fromAffectedCountry);
        illPerson = known(illPerson);
        animals = known(animals);
    }

    boolean isYes(Question question) {
        FormAnswer answer = switch (question) {
            case CLOSE_CONTACT -> closeContact;
            case FROM_AFFECTED_COUNTRY -> fromAffectedCountry;
            case ILL_PERSON -> illPerson;
            case ANIMALS -> animals;
        };
        return answer == FormAnswer.YES;
    }

    private static FormAnswer known(FormAnswer answer) {
        return answer == null ? FormAnswer.UNKNOWN : answer;
    }
}

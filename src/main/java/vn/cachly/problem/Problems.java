package vn.cachly.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns whatever went wrong into a problem. Nothing of a foreign exception reaches the answer. */
@ApplicationScoped
public class Problems {
    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    public Problem of(Throwable failure, Locale language) {
        Optional<RuleBroken> broken = DatabaseRefusal.cause(failure, RuleBroken.class);
        if (broken.isPresent()) {
            return of(broken.get(), language);
        }
        Optional<FieldsBroken> fields = DatabaseRefusal.cause(failure, FieldsBroken.class);
        if (fields.isPresent()) {
            List<FieldError> errors = fields.get().faults().stream()
                    .map(fault -> new FieldError(fault.field(), fault.code(), texts.title(fault.code(), language)))
                    .toList();
            return of(fields.get().code(), language, errors, fields.get().arguments());
        }
        Optional<ConstraintViolationException> invalid =
                DatabaseRefusal.cause(failure, ConstraintViolationException.class);
        if (invalid.isPresent()) {
            List<FieldError> errors = invalid.get().getConstraintViolations().stream()
                    .map(BadInput::field)
                    .toList();
            return of(CommonCode.INVALID, language, errors);
        }
        return BadInput.json(failure)
                .map(unfit -> unfit(BadInput.path(unfit), BadInput.code(unfit), language))
                .orElseGet(() -> of(FailureCode.of(failure), language, List.of()));
    }

    /** A parameter of the address that does not have the form it should have. */
    Problem of(String parameter, Locale language) {
        return unfit(parameter, "FORMAT", language);
    }

    Problem of(Code code, Locale language, List<FieldError> errors, Object... arguments) {
        String name = code.name();
        return new Problem(
                type(name),
                texts.title(name, language),
                code.status(),
                texts.detail(name, language, arguments),
                name,
                errors,
                null,
                List.of());
    }

    private Problem unfit(String field, String code, Locale language) {
        return of(CommonCode.INVALID, language, List.of(new FieldError(field, code, texts.title(code, language))));
    }

    private Problem of(RuleBroken broken, Locale language) {
        String code = broken.code().name();
        List<FieldError> errors = broken.field() == null
                ? List.of()
                : List.of(new FieldError(broken.field(), code, texts.title(code, language)));
        return new Problem(
                type(code),
                texts.title(code, language),
                broken.code().status(),
                texts.detail(code, language, broken.arguments()),
                code,
                errors,
                broken.inTheWay(),
                broken.ids());
    }

    private static String type(String code) {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

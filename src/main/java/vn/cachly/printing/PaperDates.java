package vn.cachly.printing;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolver;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Map;

/** Days and moments as they are written here: 24/11/2026, and in words as in a decision. */
final class PaperDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");
    private static final DateTimeFormatter MOMENT_WORDS =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút ngày' dd 'tháng' MM 'năm' yyyy");

    private static final Map<String, DateTimeFormatter> OF_DAYS = Map.of("day", DAY, "words", WORDS);
    private static final Map<String, DateTimeFormatter> OF_MOMENTS =
            Map.of("day", DAY, "time", TIME, "words", MOMENT_WORDS);

    private PaperDates() {}

    /** {@code field.words}, {@code field.day}, and of a moment {@code field.time}. */
    static ValueResolver resolver() {
        return ValueResolver.builder()
                .appliesTo(context -> forms(context.getBase()).containsKey(context.getName()))
                .resolveSync(context ->
                        forms(context.getBase()).get(context.getName()).format((Temporal) context.getBase()))
                .build();
    }

    private static Map<String, DateTimeFormatter> forms(Object value) {
        if (value instanceof LocalDate) {
            return OF_DAYS;
        }
        return value instanceof LocalDateTime ? OF_MOMENTS : Map.of();
    }

    static ResultMapper mapper() {
        return new ResultMapper() {
            /** Before the one that escapes, which would take them as they are. */
            @Override
            public int getPriority() {
                return DEFAULT_PRIORITY + 1;
            }

            @Override
            public boolean appliesTo(Origin origin, Object result) {
                return result instanceof LocalDate || result instanceof LocalDateTime;
            }

            @Override
            public String map(Object result, Expression expression) {
                return (result instanceof LocalDate ? DAY : MOMENT).format((Temporal) result);
            }
        };
    }
}

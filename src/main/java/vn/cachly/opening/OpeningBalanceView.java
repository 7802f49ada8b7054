package vn.cachly.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Sex;
import vn.cachly.shared.Versioned;

/** What a file of a camp that is already full did, or would do. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpeningBalanceView(
        UUID id,
        UUID facilityId,

        @Schema(description = "Of the file", examples = "9f86d081…")
        String sha256,

        @Schema(description = "Nothing was written") boolean dryRun,

        int people,
        int men,
        int women,

        @Schema(description = "Small children in the bed of a guardian; they are among the people")
        int childrenSharing,

        List<OpeningCount> byCategory,

        @Schema(description = "Who were here before and keep their records")
        int known,

        int families,
        int orders,

        @Schema(description = "Tests so far; they count once verified")
        int tests,

        int warningCount,

        @Schema(description = "At most 1,000, by rows") List<OpeningWarning> warnings,

        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {
    private static final int LISTED = 1_000;

    static OpeningBalanceView of(
            UUID id, Opening opening, String sha256, boolean dryRun, OpeningWriter.Written written, String by) {
        return new OpeningBalanceView(
                id,
                opening.facility(),
                sha256,
                dryRun,
                opening.people().size(),
                count(opening, one -> one.row().person().sex() == Sex.MALE),
                count(opening, one -> one.row().person().sex() == Sex.FEMALE),
                count(opening, one -> one.guardian() != null),
                byCategory(opening),
                count(opening, OpeningPerson::isKnown),
                written.families(),
                written.orders(),
                written.tests(),
                opening.warnings().size(),
                opening.warnings().stream()
                        .sorted(Comparator.comparingInt(OpeningWarning::row).thenComparing(OpeningWarning::code))
                        .limit(LISTED)
                        .map(warning -> dryRun ? warning.withoutStay() : warning)
                        .toList(),
                opening.now().recordedAt(),
                by,
                0);
    }

    /** @param words what a code says in the language of whoever asks */
    OpeningBalanceView saying(Function<String, String> words) {
        return new OpeningBalanceView(
                id,
                facilityId,
                sha256,
                dryRun,
                people,
                men,
                women,
                childrenSharing,
                byCategory,
                known,
                families,
                orders,
                tests,
                warningCount,
                warnings.stream()
                        .map(warning -> warning.saying(words.apply(warning.code())))
                        .toList(),
                recordedAt,
                recordedBy,
                version);
    }

    private static int count(Opening opening, Predicate<OpeningPerson> which) {
        return (int) opening.people().stream().filter(which).count();
    }

    private static List<OpeningCount> byCategory(Opening opening) {
        return opening.people().stream()
                .collect(Collectors.groupingBy(one -> one.row().category(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> new OpeningCount(one.getKey(), one.getValue().intValue()))
                .toList();
    }
}

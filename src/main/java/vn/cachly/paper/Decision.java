package vn.cachly.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cachly.printing.Fields;

/**
 * A decision with its annex.
 *
 * @param kind ENTRY, EXTENSION or END
 * @param draft nobody has signed it
 * @param revoked it was taken back; of a list: withdrawn
 * @param exit how those on it leave; null unless they do
 * @param planned the day on which they are to leave; null unless they do
 */
record Decision(
        String kind,
        boolean draft,
        boolean revoked,
        String number,
        String issuer,
        List<String> legalBasis,
        String signer,
        String office,
        LocalDate signed,
        String exit,
        LocalDate planned,
        Camp camp,
        List<Listed> people) {

    /** Somebody in the annex. */
    record Listed(
            String name,
            String birth,
            String sex,
            String nationality,
            String paperKind,
            String paper,
            String home,
            String after,
            LocalDate from,
            LocalDate until,
            String room,
            String bed) {
        private Map<String, Object> fields() {
            return Fields.of(
                    "name",
                    name,
                    "birth",
                    birth,
                    "sex",
                    sex,
                    "nationality",
                    nationality,
                    "paperKind",
                    paperKind,
                    "paper",
                    paper,
                    "home",
                    home,
                    "after",
                    after,
                    "from",
                    from,
                    "until",
                    until,
                    "room",
                    room,
                    "bed",
                    bed);
        }
    }

    Map<String, Object> fields() {
        return Fields.of(
                "kind",
                kind,
                "draft",
                draft,
                "revoked",
                revoked,
                "number",
                number,
                "issuer",
                issuer,
                "legalBasis",
                legalBasis,
                "signer",
                signer,
                "office",
                office,
                "signed",
                signed,
                "exit",
                exit,
                "planned",
                planned,
                "camp",
                camp.fields(),
                "from",
                common(people.stream().map(Listed::from)),
                "until",
                common(people.stream().map(Listed::until)),
                "total",
                people.size(),
                "people",
                Fields.each(people, Listed::fields));
    }

    /** The day that holds for everybody; null where each has his own. */
    private static LocalDate common(Stream<LocalDate> days) {
        List<LocalDate> different = days.map(Optional::ofNullable)
                .distinct()
                .map(day -> day.orElse(null))
                .toList();
        return different.size() == 1 ? different.get(0) : null;
    }
}

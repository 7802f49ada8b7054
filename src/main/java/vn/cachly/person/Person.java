package vn.cachly.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.shared.Answers;

/** A person, known or declared. Written by {@link Persons} alone. */
@Entity
class Person {
    @Id
    private UUID id;

    private String name;
    private LocalDate birthDate;
    private String birthPrecision;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String nationality;
    private String phone;
    private boolean declaredOnly;
    private String description;
    private String homeText;
    private UUID homeUnitId;
    private String afterText;
    private UUID afterUnitId;

    @Enumerated(EnumType.STRING)
    private Mobility mobility;

    private Boolean pregnant;
    private LocalDate dueDate;
    private String diet;
    private String medicine;
    private String otherNeeds;
    private byte[] contentHash;

    @Version
    private int version;

    protected Person() {}

    Person seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    Sex sex() {
        return sex;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    int version() {
        return version;
    }

    PersonView view(List<IdentifierEntry> identifiers, UUID family, LocalDate today) {
        Needs needs = new Needs(mobility, pregnant, dueDate, diet, medicine, otherNeeds);
        return new PersonView(
                id,
                name,
                BirthDate.textOf(birthDate, birthPrecision),
                sex,
                nationality,
                phone,
                identifiers,
                declaredOnly,
                description,
                address(homeText, homeUnitId),
                address(afterText, afterUnitId),
                needs.equals(Needs.NONE) ? null : needs,
                family,
                warnings(identifiers, today),
                version);
    }

    private static Address address(String text, UUID unit) {
        return text == null ? null : new Address(text, unit);
    }

    private List<PersonWarning> warnings(List<IdentifierEntry> papers, LocalDate today) {
        BirthDate born =
                birthDate == null ? null : new BirthDate(birthDate, BirthDate.Precision.valueOf(birthPrecision));
        Stream<PersonWarning> unlikely = papers.stream()
                .filter(paper -> paper.kind() == IdentifierKind.CCCD)
                .flatMap(paper -> new CitizenNumber(paper.value()).against(sex, born).stream());
        Stream<PersonWarning> expired = papers.stream()
                .filter(paper ->
                        paper.validUntil() != null && paper.validUntil().isBefore(today))
                .map(paper -> PersonWarning.PAPER_EXPIRED);
        return Stream.concat(unlikely, expired).distinct().sorted().toList();
    }
}

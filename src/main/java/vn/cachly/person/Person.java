package vn.cachly.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person, known or declared. */
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
    private byte[] contentHash;

    @Version
    private int version;

    protected Person() {}

    Sex sex() {
        return sex;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    PersonView view(List<IdentifierEntry> identifiers) {
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
                version);
    }
}

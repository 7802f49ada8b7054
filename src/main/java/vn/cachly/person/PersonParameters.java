package vn.cachly.person;

import java.util.List;
import java.util.function.Function;
import org.hibernate.query.MutationQuery;

/** The content of a person's record as parameters of the statements of {@link Persons}. */
final class PersonParameters {
    private PersonParameters() {}

    static MutationQuery in(MutationQuery query, RegisterPerson person, String phone) {
        papers(query, person.identifiers());
        needs(query, person.needs() == null ? Needs.NONE : person.needs());
        BirthDate born = person.birthDate();
        Address home = person.address();
        Address after = person.addressAfter();
        return query.setParameter("id", person.id())
                .setParameter("name", person.name())
                .setParameter("born", born == null ? null : born.first())
                .setParameter(
                        "precision", born == null ? null : born.precision().name())
                .setParameter("sex", person.sex().name())
                .setParameter("nationality", person.nationality())
                .setParameter("phone", phone)
                .setParameter("declared", Boolean.TRUE.equals(person.declaredOnly()))
                .setParameter("description", person.description())
                .setParameter("home", home == null ? null : home.text())
                .setParameter("homeUnit", home == null ? null : home.unitId())
                .setParameter("after", after == null ? null : after.text())
                .setParameter("afterUnit", after == null ? null : after.unitId());
    }

    private static void needs(MutationQuery query, Needs needs) {
        query.setParameter(
                        "mobility",
                        needs.mobility() == null ? null : needs.mobility().name())
                .setParameter("pregnant", needs.pregnant())
                .setParameter("due", needs.dueDate())
                .setParameter("diet", needs.diet())
                .setParameter("medicine", needs.medicine())
                .setParameter("other", needs.other());
    }

    private static void papers(MutationQuery query, List<IdentifierEntry> papers) {
        query.setParameter("kinds", texts(papers, paper -> paper.kind().name()))
                .setParameter(
                        "values", texts(papers, paper -> paper.normalised().value()))
                .setParameter("countries", texts(papers, IdentifierEntry::country))
                .setParameter("issuers", texts(papers, IdentifierEntry::issuer))
                .setParameter("begins", texts(papers, IdentifierEntry::validFrom))
                .setParameter("ends", texts(papers, IdentifierEntry::validUntil));
    }

    private static String[] texts(List<IdentifierEntry> papers, Function<IdentifierEntry, Object> part) {
        return papers.stream()
                .map(part)
                .map(value -> value == null ? "" : value.toString())
                .toArray(String[]::new);
    }
}

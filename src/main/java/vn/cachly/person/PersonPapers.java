package vn.cachly.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

/** People found again by their papers, many in one look. */
@ApplicationScoped
public class PersonPapers {
    private static final String HOLDERS = """
            select distinct cast(paper.nth as integer) as nth, p.id as person_id, p.birth_date, p.sex
              from unnest(cast(:kinds as text[]), cast(:numbers as text[]), cast(:countries as text[])) with ordinality
                   as paper (kind, number, country, nth)
              join person_identifier i on i.value = paper.number
              join person p on p.id = i.person_id
             where i.kind = paper.kind and (paper.country is null or coalesce(i.country, paper.country) = paper.country)
             order by nth, person_id""";

    private final Session session;

    PersonPapers(Session session) {
        this.session = session;
    }

    /** Whoever in the actor's place has one of these papers. */
    public List<PaperHolder> holders(List<IdentifierEntry> papers) {
        return asked(session.createNativeQuery(HOLDERS, PaperHolder.class), papers)
                .getResultList();
    }

    /** Gives papers to a statement that takes them as three columns. */
    public static <Q extends CommonQueryContract> Q asked(Q query, List<IdentifierEntry> papers) {
        List<IdentifierEntry> kept =
                papers.stream().map(IdentifierEntry::normalised).toList();
        query.setParameter("kinds", column(kept, paper -> paper.kind().name()));
        query.setParameter("numbers", column(kept, IdentifierEntry::value));
        query.setParameter("countries", column(kept, IdentifierEntry::country));
        return query;
    }

    private static String[] column(List<IdentifierEntry> papers, Function<IdentifierEntry, String> value) {
        return papers.stream().map(value).toArray(String[]::new);
    }
}

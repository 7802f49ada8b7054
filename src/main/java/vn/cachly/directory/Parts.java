package vn.cachly.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** What people are looked up by: their names from each word on, and numbers from both ends. */
@ApplicationScoped
class Parts {
    /** A name that is none without its marks begins no part: what begins with # or < is a number. */
    private static final String PREFIXES = """
            array(select searchable(prefix) from unnest(cast(:prefixes as text[])) as prefix
                   where prefix ~ '^[#<]' or searchable(prefix) !~ '^[#<]')""";

    /** Only the row that the page ends with says by which of his parts he was found. */
    private static final String PAGE =
            """
            with sought as materialized (select %s as prefixes),
            hit as (
                select part, person_id, row_number() over (order by part collate "C", person_id) as nth
                  from sought, person_find(sought.prefixes, :after, :afterId, :rows)),
            found as (
                select hit.person_id, hit.part as sorted, case when hit.nth = :rows - 1 then (
                           select cast(m.nth as text) from sought, person_matches(sought.prefixes, hit.person_id) m
                            where m.part = hit.part) end as part
                  from hit)
            """.formatted(PREFIXES) + Directory.LINE + " order by found.sorted collate \"C\", p.id";

    private static final String PART = "select part from person_matches(" + PREFIXES + ", :person) where nth = :nth";

    private final Session session;

    Parts(Session session) {
        this.session = session;
    }

    /** @param after the part by which the last one was found, or the empty text at the start */
    List<DirectoryRow> page(SearchText text, String after, Keyset keyset) {
        return session.createNativeQuery(PAGE, DirectoryRow.class)
                .setParameter("prefixes", text.prefixes().toArray(String[]::new))
                .setParameter("after", after)
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    /** The part of a person by which he was found, by its number; empty when there is none any more. */
    Optional<String> part(SearchText text, UUID person, int nth) {
        return Scalar.query(session, PART, String.class)
                .setParameter("prefixes", text.prefixes().toArray(String[]::new))
                .setParameter("person", person)
                .setParameter("nth", nth)
                .uniqueResultOptional();
    }
}

package vn.cachly.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import vn.cachly.person.BirthDate;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.RegisterPerson;
import vn.cachly.shared.Keyset;

/** People looked up by what is known of them. What is shown passes row-level security, however it was found. */
@ApplicationScoped
class Directory {
    private static final String LINE = """
            select found.part as found, p.id, p.name, p.birth_date, p.birth_precision, p.sex, p.nationality,
                   (select string_agg(i.kind || ':' || i.value, ' ' order by i.kind, i.value)
                      from person_identifier i where i.person_id = p.id) as papers,
                   s.id as stay_id, f.id as facility_id, f.name as facility_name
              from found join person p on p.id = found.person_id
              left join stay s on s.person_id = p.id and s.ended_at is null left join facility f on f.id = s.facility_id
            """;

    private static final String PAGE = """
            with found as (
                select part, person_id from person_find(
                    array(select searchable(prefix) from unnest(cast(:prefixes as text[])) as prefix), :after, :afterId, :rows))
            """ + LINE + " order by found.part collate \"C\", p.id";

    /** Equalities only, each on an index: they may look below row-level security, a comparison of patterns may not. */
    private static final String TWINS = """
            with known as (
                select searchable(:name) as name, cast(:born as date) as born, cast(:until as date) as until),
            same as (
                select i.person_id, 'IDENTIFIER' as reason
                  from unnest(cast(:kinds as text[]), cast(:values as text[]), cast(:countries as text[]))
                       as paper (kind, value, country)
                  join person_identifier i on i.value = paper.value
                 where i.kind = paper.kind and (paper.country = '' or coalesce(i.country, paper.country) = paper.country)
                    or i.kind in ('CCCD', 'BHYT') and paper.kind in ('CCCD', 'BHYT')
                union all
                select p.id, case when p.birth_precision = 'DAY' and p.birth_date = known.born and :precision = 'DAY'
                                  then 'NAME_AND_BIRTH' else 'NAME' end
                  from known join person p on p.name_search = known.name
                 where known.born is null or p.birth_date is null
                    or p.birth_date < known.until
                       and p.birth_date + case p.birth_precision when 'DAY' then interval '1 day'
                                          when 'MONTH' then interval '1 month' else interval '1 year' end > known.born
                union all
                select p.id, 'PHONE' from known join person p on p.phone = :phone
                 where similarity(p.name_search, known.name) >= 0.4),
            found as (
                select person_id, string_agg(distinct reason, ',') as part from same where person_id <> :id group by person_id)
            """ + LINE + " order by p.id limit :rows";

    private final Session session;

    Directory(Session session) {
        this.session = session;
    }

    List<DirectoryRow> page(SearchText text, Keyset keyset) {
        return session.createNativeQuery(PAGE, DirectoryRow.class)
                .setParameter("prefixes", text.prefixes().toArray(String[]::new))
                .setParameter("after", keyset.key())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    List<DirectoryRow> twins(RegisterPerson person, String phone, int rows) {
        BirthDate born = person.birthDate();
        List<IdentifierEntry> papers =
                person.identifiers().stream().map(IdentifierEntry::normalised).toList();
        return session.createNativeQuery(TWINS, DirectoryRow.class)
                .setParameter("id", person.id())
                .setParameter("name", person.name())
                .setParameter("born", born == null ? null : born.first())
                .setParameter("until", born == null ? null : until(born))
                .setParameter("precision", born == null ? "" : born.precision().name())
                .setParameter("phone", phone == null ? "" : phone)
                .setParameter(
                        "kinds",
                        papers.stream().map(paper -> paper.kind().name()).toArray(String[]::new))
                .setParameter(
                        "values", papers.stream().map(IdentifierEntry::value).toArray(String[]::new))
                .setParameter(
                        "countries",
                        papers.stream()
                                .map(paper -> paper.country() == null ? "" : paper.country())
                                .toArray(String[]::new))
                .setParameter("rows", rows)
                .getResultList();
    }

    private static LocalDate until(BirthDate born) {
        return switch (born.precision()) {
            case DAY -> born.first().plusDays(1);
            case MONTH -> born.first().plusMonths(1);
            case YEAR -> born.first().plusYears(1);
        };
    }
}

package vn.cachly.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.person.BirthDate;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.RegisterPerson;

/** People looked up by what is known of them. What is shown passes row-level security, however it was found. */
@ApplicationScoped
class Directory {
    static final String LINE = """
            select found.part as found, p.id, p.name, p.birth_date, p.birth_precision, p.sex, p.nationality,
                   (select string_agg(i.kind || ':' || i.value, ' ' order by i.kind, i.value)
                      from person_identifier i where i.person_id = p.id) as papers,
                   s.id as stay_id, f.id as facility_id, f.name as facility_name
              from found join person p on p.id = found.person_id
              left join stay s on s.person_id = p.id and s.ended_at is null left join facility f on f.id = s.facility_id
            """;

    /** Equalities only, each on an index: they may look below row-level security, a comparison of patterns may not. */
    private static final String SAME = """
            with known as (
                select n.id, searchable(n.name) as name, n.born, n.until, n.precision, n.phone, n.papers
                  from jsonb_to_recordset(cast(:people as jsonb))
                       as n (id uuid, name text, born date, until date, precision text, phone text, papers jsonb)),
            same as (
                select known.id as known_id, i.person_id, 'IDENTIFIER' as reason
                  from known cross join lateral jsonb_to_recordset(known.papers) as paper (kind text, value text, country text)
                  join person_identifier i on i.value = paper.value
                 where i.kind = paper.kind and (paper.country is null or coalesce(i.country, paper.country) = paper.country)
                    or i.kind in ('CCCD', 'BHYT') and paper.kind in ('CCCD', 'BHYT')
                union all
                select known.id, p.id, case when p.birth_precision = 'DAY' and p.birth_date = known.born and known.precision = 'DAY'
                                            then 'NAME_AND_BIRTH' else 'NAME' end
                  from known join person p on p.name_search = known.name
                 where known.born is null or p.birth_date is null
                    or p.birth_date < known.until
                       and p.birth_date + case p.birth_precision when 'DAY' then interval '1 day'
                                          when 'MONTH' then interval '1 month' else interval '1 year' end > known.born
                union all
                select known.id, p.id, 'PHONE' from known join person p on p.phone = known.phone
                 where similarity(p.name_search, known.name) >= 0.4),
            found as (
                select known_id, person_id, string_agg(distinct reason, ',') as part,
                       sum(distinct case reason when 'IDENTIFIER' then 8 when 'NAME_AND_BIRTH' then 4 when 'NAME' then 2 else 1 end) as weight
                  from same where person_id <> known_id group by known_id, person_id)
            """;

    private static final String TWINS = SAME + LINE + " order by found.weight desc, p.id limit :rows";

    private static final String TWINS_OF_MANY = SAME + """
            select found.known_id, p.id as person_id, found.part as found, s.id as stay_id
              from found join person p on p.id = found.person_id left join stay s on s.person_id = p.id and s.ended_at is null
             order by found.known_id, found.weight desc, p.id""";

    private final Session session;
    private final ObjectMapper mapper;

    Directory(Session session, ObjectMapper mapper) {
        this.session = session;
        this.mapper = mapper;
    }

    /** The likeliest first: the surest reason, then the next. */
    List<DirectoryRow> twins(RegisterPerson person, String phone, int rows) {
        return session.createNativeQuery(TWINS, DirectoryRow.class)
                .setParameter("people", json(List.of(known(person, phone))))
                .setParameter("rows", rows)
                .getResultList();
    }

    /** Somebody who may be one of many, as the statement gives him. */
    @RegisterForReflection
    record TwinRow(UUID knownId, UUID personId, String found, UUID stayId) {}

    /**
     * Of each the likeliest first.
     *
     * @param phones as they would be kept, by the ids of the people
     */
    List<TwinRow> twinsOfMany(List<RegisterPerson> people, Map<UUID, String> phones) {
        return session.createNativeQuery(TWINS_OF_MANY, TwinRow.class)
                .setParameter(
                        "people",
                        json(people.stream()
                                .map(person -> known(person, phones.get(person.id())))
                                .toList()))
                .getResultList();
    }

    private static Map<String, Object> known(RegisterPerson person, String phone) {
        BirthDate born = person.birthDate();
        Map<String, Object> known = new HashMap<>();
        known.put("id", person.id());
        known.put("name", person.name());
        known.put("born", born == null ? null : born.first());
        known.put("until", born == null ? null : until(born));
        known.put("precision", born == null ? null : born.precision());
        known.put("phone", phone);
        known.put(
                "papers",
                person.identifiers().stream().map(IdentifierEntry::normalised).toList());
        return known;
    }

    private String json(List<Map<String, Object>> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate until(BirthDate born) {
        return switch (born.precision()) {
            case DAY -> born.first().plusDays(1);
            case MONTH -> born.first().plusMonths(1);
            case YEAR -> born.first().plusYears(1);
        };
    }
}

package vn.cachly.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.person.PersonIntake;
import vn.cachly.person.RegisterPerson;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;

/**
 * Those who have gone through. Their stays are written as one set, begun and ended at once, which no command does; all that
 * the database insists on, it insists on here, too.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoPast {
    private static final String WRITE = """
            with g as (
                select * from jsonb_to_recordset(cast(:rows as jsonb))
                    as g (stay uuid, person uuid, camp uuid, room uuid, bed uuid, guardian uuid, sex text, category text, began timestamptz,
                          recorded timestamptz, ended timestamptz, "endRecorded" timestamptz, kind text, reason text, cleaned timestamptz)),
            begun as (
                insert into stay (id, person_id, facility_id, began_at, ended_at, end_kind, began_recorded_at, began_recorded_by,
                                  ended_recorded_at, ended_recorded_by, end_reason, content_hash, version)
                select stay, person, camp, began, ended, kind, recorded, 'demo', "endRecorded", 'demo', reason, decode('00', 'hex'), 1 from g),
            present as (
                insert into presence (id, stay_id, facility_id, kind, began_at, ended_at, began_recorded_at, began_recorded_by,
                                      ended_recorded_at, ended_recorded_by)
                select gen_random_uuid(), stay, camp, 'IN_CAMP', began, ended, recorded, 'demo', "endRecorded", 'demo' from g),
            category as (
                insert into stay_category (id, stay_id, category, began_at, ended_at, began_recorded_at, began_recorded_by,
                                           ended_recorded_at, ended_recorded_by)
                select gen_random_uuid(), stay, category, began, ended, recorded, 'demo', "endRecorded", 'demo' from g),
            clock as (
                insert into clock_event (id, stay_id, kind, happened_at, recorded_at, recorded_by, version_id)
                select gen_random_uuid(), stay, 'FACILITY_ENTRY', began, recorded, 'demo', :rule from g),
            cleaning as (
                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, began_at, ended_at, began_recorded_at,
                                     began_recorded_by, ended_recorded_at, ended_recorded_by, reason)
                select gen_random_uuid(), bed, room, camp, 0, 'CLEANING', ended, cleaned, "endRecorded", 'demo', cleaned,
                       case when cleaned is not null then 'demo' end, 'LEFT' from g where guardian is null)
            insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id, sex, category, cohort_from,
                                 began_at, ended_at, began_recorded_at, began_recorded_by, ended_recorded_at, ended_recorded_by)
            select gen_random_uuid(), bed, room, camp, case when guardian is null then 0 else 1 end, 'OCCUPIED', stay, guardian, sex,
                   category, began, began, ended, recorded, 'demo', "endRecorded", 'demo' from g""";

    private final Session session;
    private final PersonIntake persons;
    private final ObjectMapper mapper;
    private final Event<AllChanged> changes;

    DemoPast(Session session, PersonIntake persons, ObjectMapper mapper, Event<AllChanged> changes) {
        this.session = session;
        this.persons = persons;
        this.mapper = mapper;
        this.changes = changes;
    }

    /**
     * A stay that is over.
     *
     * @param cleaned when the bed was ready again; null while it is not
     */
    record Gone(
            UUID stay,
            UUID person,
            UUID camp,
            UUID room,
            UUID bed,
            UUID guardian,
            String sex,
            String category,
            Instant began,
            Instant recorded,
            Instant ended,
            Instant endRecorded,
            String kind,
            String reason,
            Instant cleaned) {
        private Stream<Changed> changes() {
            List<UUID> also = List.of(person, bed);
            Happened came = new Happened(began, began, recorded, 0);
            Happened went = new Happened(ended, ended, endRecorded, 0);
            return Stream.of(
                    new Changed("stay.admitted", "stay", stay, 0, camp, also, came),
                    new Changed("stay.ended", "stay", stay, 1, camp, also, went));
        }
    }

    /** @param recorded when the people were registered */
    void register(List<RegisterPerson> people, Instant recorded) {
        persons.register(people, new Happened(recorded, recorded, recorded, 0));
    }

    void write(List<Gone> all) {
        try {
            session.createNativeMutationQuery(WRITE)
                    .setParameter("rows", mapper.writeValueAsString(all))
                    .setParameter("rule", DemoIds.RULE)
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        changes.fire(new AllChanged(all.stream().flatMap(Gone::changes).toList()));
    }
}

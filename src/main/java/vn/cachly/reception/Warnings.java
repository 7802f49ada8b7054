package vn.cachly.reception;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.directory.DirectoryService;
import vn.cachly.directory.LikelyTwin;
import vn.cachly.directory.TwinReason;
import vn.cachly.person.RegisterPerson;

/** Looks, for all who stand at the desk at once, whether they are in quarantine already, or registered under another record. */
@ApplicationScoped
class Warnings {
    private static final String IN_QUARANTINE = """
            select person_id, id as stay_id from stay
             where person_id = any(:people) and ended_at is null and id <> all(:own)""";

    private final Session session;
    private final DirectoryService directory;

    Warnings(Session session, DirectoryService directory) {
        this.session = session;
        this.directory = directory;
    }

    /** Somebody who is in quarantine, as the statement gives him. */
    @RegisterForReflection
    record Quarantined(UUID personId, UUID stayId) {}

    /** @return by the ids of the arrivals */
    Map<UUID, List<ArrivalWarning>> of(Collection<ArrivalNow> people) {
        List<RegisterPerson> fresh =
                people.stream().map(ArrivalNow::person).filter(Objects::nonNull).toList();
        Map<UUID, List<LikelyTwin>> twins = fresh.isEmpty() ? Map.of() : directory.twinsOfMany(fresh);
        Map<UUID, UUID> quarantined = quarantined(people);
        Map<UUID, List<ArrivalWarning>> warnings = new HashMap<>();
        for (ArrivalNow one : people) {
            List<ArrivalWarning> own = new ArrayList<>();
            UUID person = one.personId();
            if (quarantined.containsKey(person)) {
                own.add(new ArrivalWarning(
                        ArrivalWarning.Kind.IN_QUARANTINE, person, List.of(), quarantined.get(person)));
            }
            twins.getOrDefault(person, List.of()).forEach(twin -> own.add(warning(twin)));
            if (one.sharesBedWith() == null && isUnknowable(one.person())) {
                own.add(new ArrivalWarning(ArrivalWarning.Kind.NOT_DESCRIBED, person, List.of(), null));
            }
            warnings.put(one.id(), own);
        }
        return warnings;
    }

    /** If he walks away, nobody can say whom to look for. A small child is known by its guardian. */
    private static boolean isUnknowable(RegisterPerson one) {
        return one != null
                && Boolean.TRUE.equals(one.declaredOnly())
                && (one.description() == null || one.description().isBlank());
    }

    /** Whoever has the same paper as somebody in quarantine is in quarantine. */
    private static ArrivalWarning warning(LikelyTwin twin) {
        boolean himself = twin.stayId() != null && twin.reasons().contains(TwinReason.IDENTIFIER);
        ArrivalWarning.Kind kind = himself ? ArrivalWarning.Kind.IN_QUARANTINE : ArrivalWarning.Kind.POSSIBLE_TWIN;
        return new ArrivalWarning(kind, twin.personId(), twin.reasons(), twin.stayId());
    }

    private Map<UUID, UUID> quarantined(Collection<ArrivalNow> people) {
        Map<UUID, UUID> stays = new HashMap<>();
        session.createNativeQuery(IN_QUARANTINE, Quarantined.class)
                .setParameter(
                        "people", people.stream().map(ArrivalNow::personId).toArray(UUID[]::new))
                .setParameter("own", people.stream().map(ArrivalNow::stayId).toArray(UUID[]::new))
                .getResultList()
                .forEach(one -> stays.put(one.personId(), one.stayId()));
        return stays;
    }
}

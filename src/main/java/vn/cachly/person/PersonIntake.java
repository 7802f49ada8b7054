package vn.cachly.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.area.AreaRule;
import vn.cachly.area.AreaService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.VietNam;

/** Many people at once: what is wrong with each is told beside the others and stops none of them. */
@ApplicationScoped
public class PersonIntake {
    private final Persons persons;
    private final AreaService areas;
    private final PersonCheck check;
    private final Hash hash;
    private final CurrentActor current;
    private final ObjectMapper mapper;

    PersonIntake(
            Persons persons,
            AreaService areas,
            PersonCheck check,
            Hash hash,
            CurrentActor current,
            ObjectMapper mapper) {
        this.persons = persons;
        this.areas = areas;
        this.check = check;
        this.hash = hash;
        this.current = current;
        this.mapper = mapper;
    }

    /** Why each of these cannot be registered, by id: what a registration alone would be refused for. */
    public Map<UUID, RuleBroken> faults(List<RegisterPerson> people, Happened when) {
        Map<UUID, byte[]> taken = new HashMap<>();
        persons.taken(people.stream().map(RegisterPerson::id).toList())
                .forEach(one -> taken.put(one.id(), one.contentHash()));
        Map<UUID, RuleBroken> faults = new HashMap<>();
        Set<UUID> units = areas.known(units(people));
        people.forEach(person -> {
            try {
                formOf(person, when);
                requireUnit(person.address(), units, "person.address.unitId");
                requireUnit(person.addressAfter(), units, "person.addressAfter.unitId");
            } catch (RuleBroken broken) {
                faults.putIfAbsent(person.id(), broken);
            }
            if (taken.containsKey(person.id()) && !isSame(taken.get(person.id()), person)) {
                faults.putIfAbsent(person.id(), new RuleBroken(CommonCode.ID_TAKEN).at("person.id"));
            }
        });
        return faults;
    }

    /** People of whom none has a fault; those who are registered already stay as they are. */
    public void register(List<RegisterPerson> people, Happened when) {
        List<Map<String, Object>> rows = people.stream()
                .map(person -> PersonRow.of(person, formOf(person, when), hash.of(person)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        try {
            persons.addAll(
                    mapper.writeValueAsString(rows),
                    when.recordedAt(),
                    current.get().subject());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As they would be kept, by the ids of the people; of people without a fault. */
    public Map<UUID, String> phones(List<RegisterPerson> people) {
        Map<UUID, String> phones = new HashMap<>();
        people.forEach(person -> phones.put(person.id(), PersonCheck.phone(person)));
        return phones;
    }

    /** Of people who were here before; those of another place are left out. */
    public Map<UUID, PersonFacts> facts(List<UUID> ids) {
        return persons.facts(ids).stream()
                .collect(Collectors.toMap(
                        Persons.Fact::id,
                        fact -> new PersonFacts(Sex.valueOf(fact.sex()), fact.birthDate(), fact.nationality())));
    }

    private static Set<UUID> units(List<RegisterPerson> people) {
        return people.stream()
                .flatMap(person -> Stream.of(person.address(), person.addressAfter()))
                .filter(address -> address != null && address.unitId() != null)
                .map(Address::unitId)
                .collect(Collectors.toSet());
    }

    private static void requireUnit(Address address, Set<UUID> known, String field) {
        if (address != null && address.unitId() != null && !known.contains(address.unitId())) {
            throw new RuleBroken(AreaRule.UNIT_NOT_FOUND).at(field);
        }
    }

    private String formOf(RegisterPerson person, Happened when) {
        return check.formOf(person, LocalDate.ofInstant(when.recordedAt(), VietNam.ZONE));
    }

    private boolean isSame(byte[] known, RegisterPerson person) {
        return known != null && Hash.same(known, hash.of(person));
    }
}

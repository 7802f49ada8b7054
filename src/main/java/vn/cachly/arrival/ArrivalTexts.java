package vn.cachly.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.RegisterPerson;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Ids;

/** What is told of somebody, on its way into a row and back. */
@ApplicationScoped
class ArrivalTexts {
    private final ObjectReader reader;
    private final Hash hash;

    ArrivalTexts(ObjectMapper mapper, Hash hash) {
        // What a later release has added, an earlier one beside it leaves alone.
        this.reader = mapper.readerFor(RegisterPerson.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.hash = hash;
    }

    /** The stay he will have is named beforehand: an admission that is tried again is the same stay. */
    Map<String, Object> row(UUID group, NewArrival one, int nth) {
        Map<String, Object> row = told(one);
        row.put("nth", nth);
        row.put("stay", Ids.next());
        row.put("hash", HexFormat.of().formatHex(hashOf(group, one.plan())));
        return row;
    }

    Map<String, Object> told(NewArrival one) {
        ArrivalPlan plan = one.plan();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", one.id());
        row.put("manifest", one.manifestId());
        row.put("row", one.row());
        row.put("personId", plan.whom());
        row.put("person", plan.person());
        row.put("party", plan.party());
        row.put("partyRole", plan.partyRole());
        row.put("sharesBedWith", plan.sharesBedWith());
        row.put("seat", plan.seat());
        row.put("category", plan.category());
        return row;
    }

    byte[] hashOf(UUID group, ArrivalPlan plan) {
        return hash.of(group, plan);
    }

    RegisterPerson person(String text) {
        try {
            return text == null ? null : reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was told of somebody cannot be read", e);
        }
    }

    ArrivalNow now(Arrivals.Row row) {
        return new ArrivalNow(
                row.id(),
                row.groupId(),
                row.facilityId(),
                ArrivalStatus.valueOf(row.status()),
                row.personId(),
                person(row.person()),
                row.party(),
                row.partyRole() == null ? null : FamilyRole.valueOf(row.partyRole()),
                row.sharesBedWith(),
                row.seat(),
                row.category(),
                row.stayId(),
                row.receivedAt(),
                row.contentHash(),
                row.version());
    }

    ArrivalPlan plan(ArrivalReads.Row row) {
        RegisterPerson person = person(row.person());
        return new ArrivalPlan(
                person,
                person == null ? row.personId() : null,
                row.party(),
                ArrivalLine.role(row),
                row.sharesBedWith(),
                row.seat(),
                row.category());
    }
}

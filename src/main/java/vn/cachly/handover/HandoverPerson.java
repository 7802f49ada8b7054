package vn.cachly.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import vn.cachly.person.Sex;

/** Who is handed over: what a commune needs to find him, and no result. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverPerson(UUID id, String name, String birthDate, Sex sex, String phone, String address) {}

package vn.cachly.layout;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A room by the name people use for it. */
@RegisterForReflection
record RoomName(UUID id, String building, String floor, String name) {
    String path() {
        return building + "/" + floor + "/" + name;
    }
}

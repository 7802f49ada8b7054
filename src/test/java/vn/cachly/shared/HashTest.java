package vn.cachly.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HashTest {
    private final Hash hash = new Hash(new ObjectMapper());

    private record Before(UUID id, String name) {}

    private record After(UUID id, String name, String addedLater) {}

    @Test
    void theSameContentHasTheSameHash() {
        UUID id = Ids.next();
        assertTrue(Hash.same(hash.of(new Before(id, "An")), hash.of(new Before(id, "An"))));
        assertFalse(Hash.same(hash.of(new Before(id, "An")), hash.of(new Before(id, "Ân"))));
    }

    @Test
    void aFieldThatIsAddedLaterDoesNotChangeWhatWasSaidBefore() {
        UUID id = Ids.next();
        assertTrue(Hash.same(hash.of(new Before(id, "An")), hash.of(new After(id, "An", null))));
    }
}

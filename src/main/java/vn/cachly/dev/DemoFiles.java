package vn.cachly.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the demo is made from: names, layouts and who came when, as the files in {@code demo/} say. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoFiles {
    private final ObjectMapper mapper;

    DemoFiles(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    <T> List<T> list(String name, Class<T> type) {
        try (InputStream file = open(name)) {
            return mapper.readerForListOf(type).readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T one(String name, Class<T> type) {
        try (InputStream file = open(name)) {
            return mapper.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name + ".json");
    }
}

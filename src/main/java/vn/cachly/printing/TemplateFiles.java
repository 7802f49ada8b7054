package vn.cachly.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts of templates: built in, and in the folder of an installation. */
final class TemplateFiles {
    private TemplateFiles() {}

    static Map<String, String> builtIn(Collection<String> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : files) {
            try (InputStream text = TemplateFiles.class.getResourceAsStream("/templates/paper/" + file)) {
                texts.put(file, new String(text.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /**
     * What begins with a dot is left alone: mounted folders keep their own there.
     *
     * @throws TemplateFault for what cannot be read, and for a file that replaces nothing
     */
    static Map<String, String> replaced(Path folder, Collection<String> known) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : in(folder)) {
            String name = file.getFileName().toString();
            if (!known.contains(name)) {
                throw new TemplateFault(file.toString(), "no template has this name; there are " + known);
            }
            try {
                texts.put(name, Files.readString(file));
            } catch (CharacterCodingException e) {
                throw new TemplateFault(file.toString(), "is not UTF-8");
            } catch (IOException e) {
                throw new TemplateFault(file.toString(), "cannot be read (" + e + ")");
            }
        }
        return texts;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TemplateFault(folder.toString(), "cannot be read (" + e + ")");
        }
    }
}

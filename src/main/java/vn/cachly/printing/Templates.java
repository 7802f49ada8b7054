package vn.cachly.printing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.Variant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Templates as they were read, with those of this installation in place of the built-in ones. */
final class Templates {
    private final Map<String, Template> parsed = new LinkedHashMap<>();

    /**
     * @param texts by file
     * @throws TemplateFault when a tag is broken
     */
    Templates(Engine engine, Map<String, String> texts) {
        texts.forEach((file, text) -> {
            try {
                Template template = engine.parse(text, Variant.forContentType(Language.HTML), file);
                engine.putTemplate(nameOf(file), template);
                parsed.put(file, template);
            } catch (TemplateException e) {
                throw new TemplateFault(file, e);
            }
        });
    }

    /** @throws TemplateFault when it asks for a field that there is not */
    String render(String file, Map<String, Object> fields) {
        try {
            return parsed.get(file).instance().data(fields).render();
        } catch (TemplateException e) {
            throw new TemplateFault(file, e);
        }
    }

    Set<String> files() {
        return parsed.keySet();
    }

    /** {@code style.html} is included as {@code style}. */
    private static String nameOf(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}

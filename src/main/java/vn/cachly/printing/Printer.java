package vn.cachly.printing;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** Fills templates in, and sets them as PDF. The same page for both, so that they never say different things. */
@ApplicationScoped
public class Printer {
    private static final Logger LOG = Logger.getLogger(Printer.class);
    /** What all papers share: how they look, and who had them printed. */
    private static final List<String> SHARED = List.of("style.html", "foot.html");

    private final PdfPress press;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Templates templates;

    Printer(@All List<Form> forms, PdfPress press, CurrentActor current, Timekeeper timekeeper, PrintingConfig config) {
        this.press = press;
        this.current = current;
        this.timekeeper = timekeeper;
        this.templates = templates(forms, press, config.folder());
    }

    /** @throws TemplateFault when a template of the folder cannot be used */
    void ready(@Observes StartupEvent event) {
        LOG.debugf("%d templates", templates.files().size());
    }

    /** Those of the folder are tried out; the built-in ones are tried by the tests. */
    static Templates templates(List<Form> forms, PdfPress press, Optional<Path> folder) {
        List<String> known = Stream.concat(forms.stream().map(Form::file), SHARED.stream())
                .sorted()
                .toList();
        Map<String, String> texts = new LinkedHashMap<>(TemplateFiles.builtIn(known));
        Map<String, String> replaced =
                folder.map(there -> TemplateFiles.replaced(there, known)).orElse(Map.of());
        texts.putAll(replaced);
        if (!replaced.isEmpty()) {
            new TemplateCheck(forms, press).check(texts);
            LOG.infof("Papers with templates of this installation: %s", replaced.keySet());
        }
        return new Templates(Language.engine(), texts);
    }

    /** As a page for a browser. */
    public String page(Form form, Map<String, Object> fields) {
        LocalDateTime now = LocalDateTime.ofInstant(timekeeper.now(), VietNam.ZONE);
        return templates.render(form.file(), new Printed(current.get().subject(), now).with(fields));
    }

    public byte[] pdf(Form form, Map<String, Object> fields) {
        return press.print(page(form, fields), document -> {});
    }
}

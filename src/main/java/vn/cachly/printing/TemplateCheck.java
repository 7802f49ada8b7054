package vn.cachly.printing;

import com.openhtmltopdf.util.XRRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tries templates out before anybody waits for a paper: with everything said, with as little said as can be, and each time as the
 * PDF that is made of it. A misspelt field stops the start; it never prints blank.
 */
final class TemplateCheck {
    private final List<Form> forms;
    private final PdfPress press;

    TemplateCheck(List<Form> forms, PdfPress press) {
        this.forms = forms;
        this.press = press;
    }

    /** @throws TemplateFault for the first fault */
    void check(Map<String, String> texts) {
        Templates everything = new Templates(Language.tryingEverything(), texts);
        Templates usual = new Templates(Language.engine(), texts);
        for (Form form : forms) {
            tried(everything, form, form.full());
            print(form.file(), tried(usual, form, form.full()));
            print(form.file(), tried(usual, form, form.sparse()));
        }
    }

    private static String tried(Templates templates, Form form, Map<String, Object> fields) {
        return templates.render(form.file(), Printed.SAMPLE.with(fields));
    }

    private void print(String file, String page) {
        List<String> asked = new ArrayList<>();
        try {
            press.print(page, document -> {}, asked::add);
        } catch (XRRuntimeException e) {
            throw new TemplateFault(
                    file, "is not well-formed as XHTML, so that no PDF can be made of it: " + reason(e));
        }
        if (!asked.isEmpty()) {
            throw new TemplateFault(file, "asks for " + asked.get(0) + ": nothing is fetched for a paper");
        }
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}

package vn.cachly.printing;

import io.quarkus.qute.TemplateException;

/** A template that cannot be printed. Says to whoever wrote it in which file, and where. */
class TemplateFault extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TemplateFault(String file, String what) {
        super(file + ": " + what);
    }

    TemplateFault(String file, TemplateException cause) {
        super(place(file, cause) + ": " + cause.getMessage(), cause);
    }

    private static String place(String file, TemplateException cause) {
        return cause.getOrigin() == null
                ? file
                : cause.getOrigin().getTemplateId() + ", line "
                        + cause.getOrigin().getLine();
    }
}

package vn.cachly.printing;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Something to be printed.
 *
 * @param name of the file that somebody keeps it in, without its ending; no personal data
 */
public record Paper(Form form, String name, Map<String, Object> fields) {
    public static final String HTML = "text/html;charset=UTF-8";
    public static final String PDF = "application/pdf";

    /** Nothing in the page is fetched or run, whatever a name says. */
    public RestResponse<String> page(Printer printer) {
        return RestResponse.ResponseBuilder.ok(printer.page(form, fields), HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    public RestResponse<byte[]> pdf(Printer printer) {
        return RestResponse.ResponseBuilder.ok(printer.pdf(form, fields), PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}

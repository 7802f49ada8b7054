package vn.cachly.screening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.EntryRoute;

/** How somebody came, as he tells it. */
public record Travel(
        Instant departedAt,
        Instant enteredAt,
        EntryRoute route,

        @Schema(
                description = "Where he was in the last fourteen days, ISO 3166-1 alpha-2",
                examples = "[\"KH\", \"TH\"]")
        @Size(max = 30)
        List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,

        @Schema(examples = "12A") @Size(max = 20) String seat) {
    static final Travel NONE = new Travel(null, null, null, null, null);

    public Travel {
        countries = countries == null ? List.of() : List.copyOf(countries);
        seat = Screen.said(seat);
    }

    Travel told(Instant departed, Instant entered) {
        return new Travel(departed, entered, route, countries, seat);
    }
}

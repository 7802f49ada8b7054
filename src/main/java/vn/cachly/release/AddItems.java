package vn.cachly.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts more people on a list, or says of those on it how they travel and to whom. */
@Schema(examples = """
                {"items": [{"stayId": "01990000-0000-7000-8000-000000005001", "transport": "RECEIVER"}]}""")
public record AddItems(@NotEmpty @Size(max = 200) List<@NotNull @Valid ListItem> items) {}

package vn.cachly.arrival;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says anew what is told of somebody, all of it; what is left out is gone. */
@Schema(examples = """
                {"arrival": {"personId": "01990000-0000-7000-8000-000000001001", "party": "GĐ1", "partyRole": "SPOUSE", "category": "ENTRANT"}}""")
public record ChangeArrival(@NotNull @Valid ArrivalPlan arrival) {}

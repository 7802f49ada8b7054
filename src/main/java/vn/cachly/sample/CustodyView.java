package vn.cachly.sample;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What became of the tubes of a rack, in the order of the request. */
public record CustodyView(
        @Schema(description = "Of the delivery") UUID id, List<CustodyItem> items, int version) implements Versioned {}

package vn.cachly.sample;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What became of the samples of a round, in the order of the request. */
public record TakenView(@Schema(description = "Of the camp") UUID id, List<TakenItem> items, int version)
        implements Versioned {}

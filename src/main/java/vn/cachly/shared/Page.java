package vn.cachly.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. The next one begins where this one ended, however many rows came or went meanwhile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "Give it as `cursor` to get the next page; absent on the last page")
        String next) {}

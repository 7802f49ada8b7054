package vn.cachly.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person on an order. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderItem(
        @NotNull UUID stayId,
        @NotNull LocalDate from,

        @Schema(description = "Last day ordered, included; absent in an end decision")
        LocalDate until) {}

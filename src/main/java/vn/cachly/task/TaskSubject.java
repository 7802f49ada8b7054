package vn.cachly.task;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record a task is about. */
public record TaskSubject(@Schema(examples = "stay") String resource, UUID id) {}

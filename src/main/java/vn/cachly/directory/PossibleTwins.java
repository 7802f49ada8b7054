package vn.cachly.directory;

import java.util.List;

/** Those who may be the person about to be registered, the likeliest first. */
public record PossibleTwins(List<PossibleTwin> items) {}

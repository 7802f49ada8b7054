package vn.cachly.shared;

import java.util.List;

/** Many things were changed by one step. Written down as a set, each as if it had been fired alone. */
public record AllChanged(List<Changed> changes) {}

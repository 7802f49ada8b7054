package vn.cachly.protocol;

/** How a sample is examined. */
public enum TestMethod {
    RT_PCR_SINGLE,
    RT_PCR_POOLED,
    LAMP,
    ANTIGEN,
    ANTIBODY
}

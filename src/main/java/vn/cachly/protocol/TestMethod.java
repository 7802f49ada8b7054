package vn.cachly.protocol;

/** How a sample is examined. */
public enum TestMethod {
    RT_PCR_SINGLE,
    RT_PCR_POOLED,
    LAMP,
    ANTIGEN,
    ANTIBODY;

    /** Whether a positive by it makes somebody a case: a pool is of many people, and antibodies tell of what is long over. */
    public boolean makesCases() {
        return this != RT_PCR_POOLED && this != ANTIBODY;
    }
}

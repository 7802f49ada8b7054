package vn.cachly.sample;

/** Where a sample is taken from. */
public enum SampleSite {
    NASOPHARYNGEAL,
    OROPHARYNGEAL,
    SALIVA,
    OTHER
}

package vn.cachly.release;

/** How somebody travels home. */
public enum TransportKind {
    /** A vehicle of the camp or the province, disinfected, with others who were released. */
    ARRANGED,
    /** The receiving commune sends a vehicle. */
    RECEIVER,
    /** His own, or his family's. */
    OWN
}

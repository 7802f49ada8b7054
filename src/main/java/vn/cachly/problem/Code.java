package vn.cachly.problem;

/** A stable name for one way in which a request can fail. The constants are unique in the whole API. */
public interface Code {
    String name();

    /** The HTTP status that goes with the code. */
    int status();
}

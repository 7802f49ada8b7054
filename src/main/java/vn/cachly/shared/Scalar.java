package vn.cachly.shared;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Statements of one column. Given the class of a single value, Hibernate 7.2 keeps a plan for every execution under the same
 * key and searches them all the next time (its builder for such a result compares by identity); given none, it keeps one.
 */
public final class Scalar {
    private Scalar() {}

    /** @param type what the column comes back as: UUID, String, Boolean, Integer, Long or byte[] */
    public static <T> NativeQuery<T> query(Session session, String sql, Class<T> type) {
        return session.createNativeQuery(sql, Object.class)
                .setTupleTransformer((tuple, aliases) -> type.cast(tuple[0]));
    }
}

package vn.cachly.shared;

import java.util.UUID;
import org.hibernate.Session;

/** Words about a person. The service cannot change what was said; the owner's functions erase it, one for each kind of record. */
public final class Words {
    private Words() {}

    /** @param records what the function {@code …_erase_words} is of */
    public static void erase(Session session, String records, UUID person) {
        Scalar.query(session, "select " + records + "_erase_words(:person)", Integer.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}

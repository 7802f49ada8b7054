package vn.cachly.printing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What papers look like in this installation. */
@ConfigMapping(prefix = "cachly.paper")
public interface PrintingConfig {
    /** Files here replace the built-in templates of the same name; absent: none are replaced. */
    Optional<Path> folder();
}

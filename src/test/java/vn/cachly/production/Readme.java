package vn.cachly.production;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the README tells a newcomer to paste, and what it says he will see. */
final class Readme {
    private static final Pattern BLOCK = Pattern.compile("```(bash|text)\\n(.*?)```", Pattern.DOTALL);
    private static final String LEFT_OUT = "…";

    private final List<MatchResult> blocks;

    Readme() throws IOException {
        blocks = BLOCK.matcher(Files.readString(Path.of("README.md"))).results().toList();
    }

    private Stream<String> of(String language) {
        return blocks.stream().filter(block -> block.group(1).equals(language)).map(block -> block.group(2));
    }

    /** All that is to be pasted, in one. */
    String script() {
        return of("bash").collect(Collectors.joining("\n"));
    }

    /** Each answer that is shown was printed, figure by figure, and in the order in which they are shown. */
    void assertAnswers(List<String> printed) {
        Iterator<String> left = printed.iterator();
        of("text").flatMap(String::lines).forEach(answer -> {
            Pattern shown = Pattern.compile(Arrays.stream(answer.split(LEFT_OUT, -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*")));
            boolean found = false;
            while (!found && left.hasNext()) {
                found = shown.matcher(left.next()).matches();
            }
            assertTrue(found, () -> answer + "\nis not what was printed:\n" + String.join("\n", printed));
        });
    }
}

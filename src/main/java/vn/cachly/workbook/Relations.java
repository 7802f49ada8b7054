package vn.cachly.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cachly.problem.RuleBroken;

/** Where the parts lie that a part of a workbook speaks of. What lies outside the file is not followed. */
final class Relations {
    private static final int MOST = 2_000;

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    /**
     * What a part speaks of.
     *
     * @param part its name, or the empty text for the file as a whole
     */
    static Relations of(Archive archive, String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        return archive.read(list, xml -> {
            Relations relations = new Relations();
            for (Markup.Event event = xml.next(); event != Markup.Event.DONE; event = xml.next()) {
                if (event == Markup.Event.START && xml.name().equals("Relationship")) {
                    relations.add(xml, folder);
                }
            }
            return relations;
        });
    }

    String withId(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(FileRule::unreadable);
    }

    /** The first of a type, such as {@code styles}. */
    Optional<String> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private void add(Markup xml, String folder) {
        String target = xml.attribute("Target");
        String type = xml.attribute("Type");
        if (target == null || type == null || "External".equals(xml.attribute("TargetMode"))) {
            return;
        }
        if (byId.size() == MOST) {
            throw new RuleBroken(FileRule.FILE_TOO_LARGE);
        }
        String part = resolved(target.startsWith("/") ? target : folder + target);
        byId.put(xml.attribute("Id"), part);
        byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
    }

    private static String resolved(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}

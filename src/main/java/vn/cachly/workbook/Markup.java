package vn.cachly.workbook;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The little of XML that workbooks are made of, one tag or text at a time. It knows no document types and no entities, so
 * there is nothing to expand or to fetch; and it never holds more than one tag and one text of a bounded length, which no
 * parser at hand does.
 */
final class Markup {
    /** More than a cell may hold in any spreadsheet; what is longer is cut, and still too long. */
    static final int LONGEST = 33_000;

    private static final int LONGEST_VALUE = 1_000;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int DEEPEST = 64;
    private static final String SECTION_END = "]]>";

    /** What comes next. */
    enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    private final Letters letters;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> attributes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private boolean isEmpty;

    Markup(InputStream part) {
        letters = new Letters(part);
    }

    /** Name of the tag that began or ended, without its prefix. */
    String name() {
        return name;
    }

    CharSequence text() {
        return text;
    }

    /** How many elements are open, with the one that has just begun. */
    int depth() {
        return open.size();
    }

    /** By its name without prefix; null when the tag has none. */
    String attribute(String local) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(local)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    Event next() {
        if (isEmpty) {
            isEmpty = false;
            return end(open.peek());
        }
        text.setLength(0);
        while (letters.peek() == '<') {
            letters.next();
            switch (letters.peek()) {
                case '/':
                    return endTag();
                case '?':
                    letters.textPast("?>", text, 0);
                    break;
                case '!':
                    if (isSection()) {
                        return Event.TEXT;
                    }
                    break;
                default:
                    return startTag();
            }
        }
        return letters.peek() == Letters.END ? done() : characters();
    }

    private Event done() {
        require(open.isEmpty());
        return Event.DONE;
    }

    private Event characters() {
        letters.textBefore('<', Letters.END, text, LONGEST);
        return Event.TEXT;
    }

    /** A comment is skipped, a CDATA section is a text, and a document type is refused. */
    private boolean isSection() {
        letters.next();
        if (letters.peek() == '-') {
            letters.expect("--");
            letters.textPast("-->", text, 0);
            return false;
        }
        letters.expect("[CDATA[");
        letters.textPast(SECTION_END, text, LONGEST);
        text.setLength(text.length() - SECTION_END.length());
        return true;
    }

    private Event startTag() {
        String full = letters.name();
        attributes.clear();
        for (int letter = letters.nextAfterSpace(); letter != '>'; letter = letters.nextAfterSpace()) {
            if (letter == '/') {
                letters.expect(">");
                isEmpty = true;
                break;
            }
            readAttribute(letter);
        }
        require(open.size() < DEEPEST);
        open.push(full);
        name = local(full);
        return Event.START;
    }

    private void readAttribute(int first) {
        require(attributes.size() < 2 * MOST_ATTRIBUTES);
        String full = (char) first + letters.name();
        int quote = letters.nextAfterSpace() == '=' ? letters.nextAfterSpace() : Letters.END;
        require(quote == '"' || quote == '\'');
        StringBuilder value = new StringBuilder();
        letters.textBefore(quote, '<', value, LONGEST_VALUE);
        require(letters.next() == quote);
        if (!full.startsWith("xmlns")) {
            attributes.add(local(full));
            attributes.add(value.toString());
        }
    }

    private Event endTag() {
        letters.next();
        String full = letters.name();
        require(full.equals(open.peek()) && letters.nextAfterSpace() == '>');
        return end(full);
    }

    private Event end(String full) {
        open.pop();
        name = local(full);
        return Event.END;
    }

    private static String local(String full) {
        String local = full.substring(full.indexOf(':') + 1);
        require(!local.isEmpty());
        return local;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw FileRule.unreadable();
        }
    }
}

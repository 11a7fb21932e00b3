package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Fences;
import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A component of MDX with choices or an answer, such as {@code <MultipleChoice>}. Components begin with a capital, so
 * that the elements of HTML are none.
 *
 * @param open the opening tag
 * @param end the end of the closing tag, exclusive
 * @param options its choices, in order
 * @param asks an element of it that holds the question
 * @param answers whether it only holds an answer
 */
record Component(Tag open, int end, List<Element> options, Optional<Element> asks, boolean answers) {
    private static final Set<String> OPTIONS =
            Set.of("option", "choice", "answer", "answeroption", "quizoption", "quizanswer", "quizchoice", "item");
    private static final Set<String> ASKS = Set.of("question", "stem", "prompt", "quizquestion", "questiontext");
    private static final Set<String> ANSWERS = Set.of("spoiler", "solution", "reveal", "showanswer", "quizsolution");
    private static final List<String> RIGHT = List.of("iscorrect", "correct", "isright", "right", "isanswer");

    Component {
        options = List.copyOf(options);
    }

    /** Whether nothing is between its opening tag and an offset. */
    boolean isBlankUpTo(Document document, int limit) {
        int after = open.end();
        return document.isBlank(after, limit);
    }

    /**
     * An element.
     *
     * @param start the start of its content
     * @param end the end of its content
     */
    record Element(Tag tag, int start, int end) {

        /** Whether an attribute marks it as right. */
        boolean isRight() {
            String source = tag.source().toLowerCase(Locale.ROOT);
            return RIGHT.stream().anyMatch(name -> isSet(source, name));
        }

        private boolean isSet(String source, String name) {
            int at = source.indexOf(name);
            boolean apart = at > 0
                    && Character.isWhitespace(source.charAt(at - 1))
                    && !Character.isLetterOrDigit(source.charAt(at + name.length()));
            return apart && !tag.attribute(name).replaceAll("[{}\"' ]", "").equals("false");
        }
    }

    /** The components of a file, in its order. */
    static List<Component> of(SourceFile file, Fences fences) {
        return new Scan(file, fences).read();
    }

    private static final class Scan {
        private final SourceFile file;
        private final Fences fences;
        private final Deque<Open> stack = new ArrayDeque<>();
        private final List<Component> found = new ArrayList<>();

        private record Open(Tag tag, List<Element> options, List<Element> asks) {}

        private Scan(SourceFile file, Fences fences) {
            this.file = file;
            this.fences = fences;
        }

        private List<Component> read() {
            for (Tag tag :
                    HtmlTags.markup(file.text(), file.start(), file.text().length())) {
                if (isComponent(tag)) {
                    if (tag.closing()) {
                        close(tag);
                    } else if (!tag.isEmpty()) {
                        stack.push(new Open(tag, new ArrayList<>(), new ArrayList<>()));
                    }
                }
            }
            found.sort(java.util.Comparator.comparingInt(
                    component -> component.open().start()));
            return found;
        }

        private boolean isComponent(Tag tag) {
            int name = tag.start() + (tag.closing() ? 2 : 1);
            return !tag.isComment()
                    && Character.isUpperCase(file.text().charAt(name))
                    && !fences.contains(file.lineAt(tag.start()))
                    && !isInCode(tag.start());
        }

        /** Whether an odd number of backticks is in front of a place in its line. */
        private boolean isInCode(int at) {
            String before = file.text().substring(Math.max(file.lineStart(file.lineAt(at)), at - 500), at);
            return before.chars().filter(c -> c == '`').count() % 2 == 1;
        }

        /** Closes the last element with a name; those that were not closed within it are dropped. */
        private void close(Tag tag) {
            if (stack.stream().limit(50).noneMatch(open -> open.tag().name().equals(tag.name()))) {
                return;
            }
            Open open = stack.pop();
            while (!open.tag().name().equals(tag.name())) {
                open = stack.pop();
            }
            String name = tag.name();
            int contentStart = open.tag().end();
            int contentEnd = tag.start();
            Element element = new Element(open.tag(), contentStart, contentEnd);
            boolean nested = !stack.isEmpty();
            if (open.options().size() > 1) {
                add(open, tag, false);
            } else if (nested && OPTIONS.contains(name)) {
                stack.peek().options().add(element);
            } else if (nested && ASKS.contains(name)) {
                stack.peek().asks().add(element);
            } else if (ANSWERS.contains(name)) {
                open.options().add(element);
                add(open, tag, true);
            }
        }

        private void add(Open open, Tag tag, boolean answers) {
            boolean right = answers || open.options().stream().anyMatch(Element::isRight);
            if (right) {
                found.add(new Component(
                        open.tag(),
                        tag.end(),
                        open.options(),
                        open.asks().stream().findFirst(),
                        answers));
            }
        }
    }
}

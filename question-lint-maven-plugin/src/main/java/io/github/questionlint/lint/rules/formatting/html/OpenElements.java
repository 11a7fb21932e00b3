package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rules.formatting.html.HtmlBalance.Fault;
import io.github.questionlint.markdown.HtmlTags.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The elements of HTML that have no end so far, one within another, and the page around them. */
final class OpenElements {

    /**
     * An element without its end so far.
     *
     * @param name its name; empty for the page
     * @param start its start tag; empty for the page and where the author left it out
     * @param faults what is wrong inside it
     */
    record Element(String name, Optional<Tag> start, List<Fault> faults) {}

    /** The open elements, the innermost first and the page last. */
    private final Deque<Element> elements = new ArrayDeque<>();

    OpenElements() {
        enter("", Optional.empty());
    }

    /** The number of open elements, including the page. */
    int size() {
        return elements.size();
    }

    /** The innermost element. */
    Element inner() {
        return elements.element();
    }

    void enter(String name, Optional<Tag> start) {
        elements.push(new Element(name, start, new ArrayList<>()));
    }

    /** Removes the innermost element; its faults then belong to the element around it. */
    Element leave() {
        Element element = drop();
        inner().faults().addAll(element.faults());
        return element;
    }

    /** Removes the innermost element with all its faults. */
    Element drop() {
        return elements.pop();
    }

    /** Whether an element with this name is open in the innermost {@code <details>}, or is that {@code <details>}. */
    boolean has(String name) {
        for (Element element : elements) {
            if (element.name().equals(name) || element.name().equals(HtmlBalance.DETAILS)) {
                return element.name().equals(name);
            }
        }
        return false;
    }

    /** Removes faults. Returns whether there were any. */
    boolean takeBack(Predicate<Fault> faults) {
        boolean any = false;
        for (Element element : elements) {
            any |= element.faults().removeIf(faults);
        }
        return any;
    }
}

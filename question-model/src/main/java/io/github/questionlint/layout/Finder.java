package io.github.questionlint.layout;

import java.util.List;

/** Finds the questions of one layout in a document, in its order. */
interface Finder {
    List<Stretch> find(Document document, LayoutSpec spec);
}

package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Finds words in the text of a question, without its code blocks, and their places. */
record StemPhrases(SourceFile file, Question question) {
    /** Each question of a file. */
    static final FileView<StemPhrases> VIEW = FileView.of(
            StemPhrases.class,
            views -> views.of(View.QUESTION)
                    .map(question -> new StemPhrases(views.file().source(), question)));

    /**
     * Words that were found.
     *
     * @param span the place of the words
     * @param match the match in the text
     */
    record Found(Span span, MatchResult match) {}

    /** Finds words in the title and in the text below it. */
    List<Found> inStem(PhrasePattern words) {
        List<Found> found = new ArrayList<>();
        words.in(question.title().value())
                .forEach(match -> found.add(new Found(question.title().spanOf(match.start(), match.end()), match)));
        found.addAll(inSection(Role.QUESTION, words));
        return found;
    }

    /** Finds words in a section of the question. */
    List<Found> inSection(Role role, PhrasePattern words) {
        List<Found> found = new ArrayList<>();
        question.section(role).ifPresent(section -> section.blocks().forEach(block -> find(block, words, found)));
        return found;
    }

    private void find(Node node, PhrasePattern words, List<Found> found) {
        if (node.is(Kind.PARAGRAPH, Kind.HEADING, Kind.CELL)) {
            words.in(file.text().substring(node.start(), node.end()))
                    .forEach(match -> found.add(
                            new Found(file.span(node.start() + match.start(), node.start() + match.end()), match)));
        } else {
            node.children().forEach(child -> find(child, words, found));
        }
    }
}

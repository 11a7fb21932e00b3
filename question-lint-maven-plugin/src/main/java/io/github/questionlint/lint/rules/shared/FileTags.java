package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;

/** The tags of HTML in a file. */
public final class FileTags {

    /** Each tag of a file, in the order of the file. */
    public static final FileView<Tag> VIEW = FileView.of(
            Tag.class,
            views -> views.of(FileNode.nodes(Kind.HTML, Kind.HTML_BLOCK))
                    .flatMap(html -> HtmlTags.of(html.source().text(), html.node()).stream()));

    private FileTags() {}
}

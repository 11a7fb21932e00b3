import org.jspecify.annotations.NullMarked;

/** What a question bank is, and how its files are read. */
@NullMarked
// re2j has no module descriptor, and no later version has one.
@SuppressWarnings("requires-automatic")
module io.github.questionlint.model {
    exports io.github.questionlint.source;
    exports io.github.questionlint.data;
    exports io.github.questionlint.markdown;
    exports io.github.questionlint.schema;
    exports io.github.questionlint.model;
    exports io.github.questionlint.layout.spec;
    exports io.github.questionlint.read;
    exports io.github.questionlint.exchange;
    exports io.github.questionlint.write;

    requires java.management;
    requires transitive java.xml;
    requires org.apache.commons.text;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.mozilla.rhino;
    requires static transitive org.jspecify;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;
    requires tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires re2j;
}

package io.github.questionlint.data;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A YAML or JSON text, read.
 *
 * @param root its value; empty where there is none or nothing could be read
 * @param problems what was wrong with it, in file order
 */
public record Yaml(Optional<YamlNode> root, List<Problem> problems) {

    /** Keeps its own copy of the problems. */
    public Yaml {
        problems = List.copyOf(problems);
    }

    /** Reads a whole file, which is one document of YAML 1.2 (of which JSON is a part). Bad content never throws. */
    public static Yaml parse(SourceFile file, Limits limits) {
        return parse(file, file.start(), file.text().length(), limits);
    }

    /**
     * The value of a text that is our own, such as a word list, and no file of a bank: the same that {@link #parse} gives,
     * without the start of the parser where the text is plain.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static YamlNode own(String name, String text) {
        SourceFile file = SourceFile.of(name, text);
        return PlainYaml.read(file)
                .or(() -> parse(file, Limits.DEFAULT).root())
                .orElseThrow(() -> new IllegalArgumentException("no YAML: " + name));
    }

    /** Reads a part of a file, such as the front matter, between two offsets. Bad content never throws. */
    public static Yaml parse(SourceFile file, int start, int end, Limits limits) {
        return new YamlReader(file, start, end, limits, false).read();
    }

    /** Reads a whole file; if it holds several documents, each a map, they are a list. Bad content never throws. */
    public static Yaml parseAll(SourceFile file, Limits limits) {
        return new YamlReader(file, file.start(), file.text().length(), limits, true).read();
    }
}

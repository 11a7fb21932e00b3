package io.github.questionlint.read;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.Fields;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.function.Predicate;

/** Which layouts apply to which files. */
final class ConfiguredLayouts {

    private record Layout(LayoutSpec spec, Predicate<String> files) {}

    private final List<Layout> layouts;

    private ConfiguredLayouts(List<Layout> layouts) {
        this.layouts = layouts;
    }

    /** The layouts of a configuration. */
    static ConfiguredLayouts of(List<LayoutSpec> specs) {
        return new ConfiguredLayouts(
                specs.stream().map(ConfiguredLayouts::configured).toList());
    }

    private static Layout configured(LayoutSpec spec) {
        return new Layout(spec, new Globs(spec.files().isEmpty() ? List.of("**") : spec.files(), List.of())::match);
    }

    /** The detected layouts of a bank. */
    static ConfiguredLayouts detected(List<DetectedLayout> layouts) {
        return new ConfiguredLayouts(
                layouts.stream().map(ConfiguredLayouts::detected).toList());
    }

    private static Layout detected(DetectedLayout layout) {
        return new Layout(spec(layout), layout.files()::contains);
    }

    /** The settings of a detected layout. */
    static LayoutSpec spec(DetectedLayout layout) {
        Yaml entry = Yaml.parse(SourceFile.of("layout", layout.settings()), Limits.DEFAULT);
        return LayoutSpec.of(new Fields(entry.root().orElseThrow(), List.of()));
    }

    /** The layouts that apply to a file; the first one that finds a question wins. */
    List<LayoutSpec> of(String path) {
        return layouts.stream()
                .filter(layout -> layout.files().test(path))
                .map(Layout::spec)
                .toList();
    }
}

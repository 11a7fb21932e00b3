package io.github.questionlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.junit.jupiter.api.Test;

/** Which package may use which; there are no exceptions. */
class ArchitectureTest {
    private static final String OURS = "io.github.questionlint.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("io.github.questionlint");

    @Test
    void packages_use_only_what_is_below_them() {
        layers(
                        "source",
                        "data",
                        "markdown",
                        "schema",
                        "model",
                        "layout.spec",
                        "layout.language",
                        "layout.words",
                        "layout.document",
                        "layout.choices",
                        "layout.parts",
                        "layout.gift",
                        "layout.card",
                        "layout.find",
                        "layout",
                        "layout.detect",
                        "read",
                        "exchange.text",
                        "exchange.site",
                        "exchange",
                        "write")
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .whereLayer("data")
                .mayOnlyAccessLayers("source")
                .whereLayer("markdown")
                .mayOnlyAccessLayers("source")
                .whereLayer("schema")
                .mayOnlyAccessLayers("data", "source")
                .whereLayer("model")
                .mayOnlyAccessLayers("data", "markdown", "source")
                .whereLayer("layout.spec")
                .mayOnlyAccessLayers("model", "schema", "data", "source")
                .whereLayer("layout.language")
                .mayOnlyAccessLayers("data", "source")
                .whereLayer("layout.words")
                .mayOnlyAccessLayers("data", "markdown", "source")
                .whereLayer("layout.document")
                .mayOnlyAccessLayers("layout.words", "layout.language", "data", "markdown", "source")
                .whereLayer("layout.choices")
                .mayOnlyAccessLayers(
                        "layout.document", "layout.words", "layout.spec", "model", "data", "markdown", "source")
                .whereLayer("layout.parts")
                .mayOnlyAccessLayers(
                        "layout.choices",
                        "layout.document",
                        "layout.words",
                        "layout.spec",
                        "model",
                        "data",
                        "markdown",
                        "source")
                .whereLayer("layout.gift")
                .mayOnlyAccessLayers(
                        "layout.parts",
                        "layout.choices",
                        "layout.document",
                        "layout.words",
                        "layout.spec",
                        "model",
                        "data",
                        "markdown",
                        "source")
                .whereLayer("layout.card")
                .mayOnlyAccessLayers(
                        "layout.parts",
                        "layout.choices",
                        "layout.document",
                        "layout.words",
                        "layout.spec",
                        "model",
                        "data",
                        "markdown",
                        "source")
                .whereLayer("layout.find")
                .mayOnlyAccessLayers(
                        "layout.card",
                        "layout.parts",
                        "layout.choices",
                        "layout.document",
                        "layout.words",
                        "layout.spec",
                        "model",
                        "data",
                        "markdown",
                        "source")
                .whereLayer("layout")
                .mayOnlyAccessLayers(
                        "layout.find",
                        "layout.card",
                        "layout.gift",
                        "layout.parts",
                        "layout.choices",
                        "layout.document",
                        "layout.words",
                        "layout.spec",
                        "model",
                        "data",
                        "markdown",
                        "source")
                .whereLayer("layout.detect")
                .mayOnlyAccessLayers(
                        "layout",
                        "layout.find",
                        "layout.card",
                        "layout.gift",
                        "layout.parts",
                        "layout.choices",
                        "layout.document",
                        "layout.words",
                        "layout.spec",
                        "model",
                        "data",
                        "markdown",
                        "source")
                .whereLayer("read")
                .mayOnlyAccessLayers(
                        "layout.detect",
                        "layout",
                        "layout.find",
                        "layout.card",
                        "layout.gift",
                        "layout.parts",
                        "layout.choices",
                        "layout.document",
                        "layout.words",
                        "layout.language",
                        "layout.spec",
                        "model",
                        "schema",
                        "data",
                        "markdown",
                        "source")
                .whereLayer("exchange.text")
                .mayOnlyAccessLayers("read", "model", "data", "markdown", "source")
                .whereLayer("exchange.site")
                .mayOnlyAccessLayers("model", "data", "markdown", "source")
                .whereLayer("exchange")
                .mayOnlyAccessLayers(
                        "exchange.site", "exchange.text", "read", "model", "schema", "data", "markdown", "source")
                .whereLayer("write")
                .mayOnlyAccessLayers("read", "model", "schema", "data", "markdown", "source")
                .check(CLASSES);
    }

    @Test
    void no_packages_use_each_other() {
        slices().matching(OURS + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_data_knows_Jackson() {
        onlyKnows("data", "tools.jackson..", "org.snakeyaml..");
    }

    @Test
    void only_markdown_knows_commonmark() {
        onlyKnows("markdown", "org.commonmark..");
    }

    @Test
    void only_the_site_knows_Rhino() {
        onlyKnows("exchange.site", "org.mozilla..");
    }

    private static void onlyKnows(String layer, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + layer)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }

    private static LayeredArchitecture layers(String... names) {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : names) {
            layers = layers.layer(name).definedBy(OURS + name);
        }
        return layers;
    }
}

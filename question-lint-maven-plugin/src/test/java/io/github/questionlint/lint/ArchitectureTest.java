package io.github.questionlint.lint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The directions in which packages may depend on one another; there are no exceptions. */
class ArchitectureTest {
    private static final String OURS = "io.github.questionlint";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("HelpMojo"))
            .importPackages(OURS);

    @Test
    void packages_depend_downwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .optionalLayer("maven")
                .definedBy(OURS + ".lint.maven")
                .optionalLayer("report")
                .definedBy(OURS + ".lint.report")
                .optionalLayer("rules")
                .definedBy(OURS + ".lint.rules")
                .optionalLayer("git")
                .definedBy(OURS + ".lint.git")
                .optionalLayer("migrate")
                .definedBy(OURS + ".lint.migrate")
                .optionalLayer("cache")
                .definedBy(OURS + ".lint.cache")
                .optionalLayer("fix")
                .definedBy(OURS + ".lint.fix")
                .optionalLayer("similarity")
                .definedBy(OURS + ".lint.similarity")
                .optionalLayer("lint")
                .definedBy(OURS + ".lint")
                .optionalLayer("exchange")
                .definedBy(OURS + ".exchange")
                .optionalLayer("read")
                .definedBy(OURS + ".read")
                .optionalLayer("layout")
                .definedBy(OURS + ".layout")
                .optionalLayer("model")
                .definedBy(OURS + ".model")
                .optionalLayer("schema")
                .definedBy(OURS + ".schema")
                .optionalLayer("source")
                .definedBy(OURS + ".source")
                .whereLayer("maven")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("git")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("migrate")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("cache")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("fix")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("lint")
                .mayOnlyBeAccessedByLayers("maven", "report", "rules", "fix", "git", "cache")
                .whereLayer("similarity")
                .mayOnlyBeAccessedByLayers("rules", "maven", "report")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("migrate", "maven", "lint")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("migrate", "lint", "maven", "exchange", "cache")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("read", "lint", "maven")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers(
                        "migrate",
                        "maven",
                        "report",
                        "rules",
                        "fix",
                        "similarity",
                        "lint",
                        "exchange",
                        "read",
                        "layout",
                        "cache")
                .check(CLASSES);
    }

    @Test
    void no_packages_depend_on_each_other() {
        slices().matching(OURS + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rules_are_hidden_final_and_without_state() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .areNotInterfaces()
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveOnlyFinalFields()
                .check(CLASSES);
    }

    @Test
    void only_the_goals_know_Maven() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".lint.maven")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(CLASSES);
    }

    @Test
    void only_the_changes_know_Git() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".lint.git")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..")
                .check(CLASSES);
    }

    @Test
    void only_source_knows_the_parsers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..", "tools.jackson..", "org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void no_class_of_ours_extends_another_and_names_say_what_things_are() {
        DescribedPredicate<JavaClass> ours = DescribedPredicate.describe(
                "ours and no interface", type -> type.getPackageName().startsWith(OURS) && !type.isInterface());
        for (JavaClass type : CLASSES) {
            type.getRawSuperclass().filter(ours).ifPresent(above -> {
                throw new AssertionError(type.getName() + " extends " + above.getName());
            });
        }
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Factory)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void only_the_goals_speak_to_the_console() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".lint.maven")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** Maven and JGit hand out files of the old kind. */
    @Test
    void files_are_paths_but_where_a_library_has_it_otherwise() {
        noClasses()
                .that()
                .resideOutsideOfPackages(OURS + ".lint.maven", OURS + ".lint.git")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.io.File.class)
                .check(CLASSES);
    }
}

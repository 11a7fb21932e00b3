package io.github.questionlint.lint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which package may use which, and what a class may be. One class extends another of ours: a goal BankMojo. The packages of
 * question-model have a test of their own there.
 */
class ArchitectureTest {
    private static final String OURS = "io.github.questionlint";
    private static final String LINT = OURS + ".lint.";
    private static final String GOAL = "org.apache.maven.plugins.annotations.Mojo";
    /** The most classes of a package: a reader looks over no more at once. */
    private static final int MOST_CLASSES = 45;

    private static final SliceAssignment FAMILIES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith(LINT + "rules.") && !name.equals(LINT + "rules.shared")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "a family and a part of one";
        }
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(location -> !location.contains("HelpMojo"))
            .importPackages(OURS);

    @Test
    void packages_use_only_what_is_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("callers")
                .definedBy(LINT + "maven", LINT + "cli")
                .layer("goals")
                .definedBy(LINT + "goal..")
                .layer("workspace")
                .definedBy(LINT + "workspace")
                .layer("outputs")
                .definedBy(
                        LINT + "report", LINT + "inspect", LINT + "fix", LINT + "migrate", LINT + "cache", LINT + "git")
                .layer("list of rules")
                .definedBy(LINT + "rules")
                .layer("families")
                .definedBy(LINT + "rules.(**)")
                .layer("engine")
                .definedBy(OURS + ".lint")
                .layer("baseline")
                .definedBy(LINT + "baseline")
                .layer("finding")
                .definedBy(LINT + "finding")
                .layer("rule")
                .definedBy(LINT + "rule")
                .layer("similarity")
                .definedBy(LINT + "similarity..")
                .layer("words")
                .definedBy(LINT + "words")
                .whereLayer("callers")
                .mayOnlyAccessLayers("goals", "workspace", "outputs")
                .whereLayer("goals")
                .mayOnlyBeAccessedByLayers("callers")
                .whereLayer("workspace")
                .mayOnlyBeAccessedByLayers("callers", "goals")
                .whereLayer("outputs")
                .mayOnlyAccessLayers("engine", "finding", "rule")
                .whereLayer("list of rules")
                .mayOnlyAccessLayers("families", "rule")
                .whereLayer("families")
                .mayOnlyAccessLayers("rule", "similarity", "words")
                .whereLayer("engine")
                .mayOnlyAccessLayers("baseline", "finding", "rule")
                .whereLayer("baseline")
                .mayOnlyAccessLayers("finding", "rule")
                .whereLayer("finding")
                .mayOnlyAccessLayers("rule")
                .whereLayer("rule")
                .mayNotAccessAnyLayer()
                .whereLayer("similarity")
                .mayOnlyAccessLayers("words")
                .whereLayer("words")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void a_family_uses_no_other_family() {
        slices().assignedFrom(FAMILIES).should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void what_the_families_share_uses_no_family() {
        noClasses()
                .that()
                .resideInAPackage(LINT + "rules.shared")
                .should()
                .dependOnClassesThat(resideInAPackage(LINT + "rules..")
                        .and(DescribedPredicate.not(resideInAPackage(LINT + "rules.shared"))))
                .check(CLASSES);
    }

    @Test
    void only_the_list_of_rules_knows_the_families() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(LINT + "rules..")))
                .should()
                .dependOnClassesThat(resideInAPackage(LINT + "rules..")
                        .and(DescribedPredicate.not(resideInAPackage(LINT + "rules"))))
                .check(CLASSES);
    }

    @Test
    void only_the_goals_know_the_list_of_rules() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LINT + "goal..", LINT + "workspace", LINT + "rules")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LINT + "rules")
                .check(CLASSES);
    }

    @Test
    void only_duplicates_knows_similarity() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LINT + "rules.duplicates", LINT + "similarity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LINT + "similarity..")
                .check(CLASSES);
    }

    @Test
    void a_family_has_one_public_class_its_list() {
        classes()
                .that()
                .resideInAPackage(LINT + "rules.(**)")
                .and()
                .resideOutsideOfPackage(LINT + "rules.shared")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Rules")
                .check(CLASSES);
    }

    @Test
    void similarity_joins_words_and_judges_what_was_joined() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("search")
                .definedBy(LINT + "similarity")
                .layer("judge")
                .definedBy(LINT + "similarity.judge")
                .layer("join")
                .definedBy(LINT + "similarity.join")
                .layer("text")
                .definedBy(LINT + "similarity.text")
                .whereLayer("judge")
                .mayOnlyAccessLayers("join", "text")
                .whereLayer("join")
                .mayOnlyAccessLayers("text")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void no_package_is_crowded() {
        Map<String, Long> sizes = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(sizes.values()).as("classes in a package: %s", sizes).allMatch(size -> size <= MOST_CLASSES);
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

    /** A view finds the subjects, and the engine hands them out. */
    @Test
    void rules_do_not_go_through_the_questions_of_a_bank_or_file() {
        noClasses()
                .that()
                .implement(Rule.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(QuestionBank.class)
                .orShould()
                .callMethod(QuestionFile.class, "questions")
                .check(CLASSES);
    }

    @Test
    void only_those_who_call_goals_from_Maven_know_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + ".lint.maven")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_knows_picocli_and_no_caller_knows_another() {
        noClasses()
                .that()
                .resideOutsideOfPackage(LINT + "cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", LINT + "cli")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(LINT + "maven")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LINT + "maven")
                .check(CLASSES);
    }

    @Test
    void only_changes_and_diffs_know_Git() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LINT + "git", LINT + "fix")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..")
                .check(CLASSES);
    }

    @Test
    void hashes_are_made_in_one_place() {
        onlyOneUses(OURS + ".source.Sha256", MessageDigest.class);
    }

    @Test
    void texts_are_normalised_in_one_place() {
        onlyOneUses(OURS + ".source.Folding", Normalizer.class);
    }

    private static void onlyOneUses(String ours, Class<?> used) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ours)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(used)
                .check(CLASSES);
    }

    @Test
    void no_class_of_ours_extends_another_but_goals_BankMojo_and_names_say_what_things_are() {
        DescribedPredicate<JavaClass> ours = DescribedPredicate.describe(
                "ours and no interface", type -> type.getPackageName().startsWith(OURS) && !type.isInterface());
        for (JavaClass type : CLASSES) {
            type.getRawSuperclass()
                    .filter(ours)
                    .filter(above -> !above.getName().equals(LINT + "maven.BankMojo") || !type.isAnnotatedWith(GOAL))
                    .ifPresent(above -> {
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
    void only_those_who_call_goals_speak_to_the_console() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LINT + "maven", LINT + "cli")
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

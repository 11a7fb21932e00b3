package io.github.questionlint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What other programs may use of this module is written down: a line that changes or goes breaks programs, and belongs
 * into the CHANGELOG.
 */
class ApiTest {
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    @Test
    void the_public_signatures_are_those_that_are_written_down() throws IOException {
        Golden.check(Path.of("src/test/resources/io/github/questionlint/api.txt"), signatures());
    }

    @Test
    void types_of_packages_that_are_not_exported_are_no_signatures() throws IOException {
        assertThat(signatures()).contains("read.QuestionBanks, class\n").doesNotContain("layout.detect.");
    }

    private static String signatures() throws IOException {
        Set<String> exported = EXPORTS.matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.questionlint")
                        .stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass())
                        .filter(type -> isOpen(type.getEnclosingClass()))
                        .map(ApiTest::of)
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static boolean isOpen(Class<?> type) {
        return type == null || Modifier.isPublic(type.getModifiers()) && isOpen(type.getEnclosingClass());
    }

    /** A type and its members, a line each. */
    private static String of(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String name = Objects.requireNonNull(type.getName()).replace("io.github.questionlint.", "");
        return Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
                .flatMap(Arrays::stream)
                .map(Member.class::cast)
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(member -> !member.isSynthetic())
                .filter(member -> !OF_EVERY_OBJECT.contains(member.getName()))
                .map(ApiTest::signature)
                .sorted()
                .distinct()
                .map(line -> "  " + line + "\n")
                .collect(Collectors.joining("", name + ", " + kind + "\n", ""));
    }

    private static String signature(Member member) {
        String text = member instanceof Executable executable
                ? executable.toGenericString()
                : ((Field) member).toGenericString();
        String own = member.getDeclaringClass().getTypeName() + ".";
        return PACKAGE.matcher(text.replace(own, "").replace('$', '.')).replaceAll("");
    }
}

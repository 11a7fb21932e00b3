package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No pattern in a constant of either module takes quadratic time or a level of the stack for each character: those run
 * over what strangers write. It knows the shapes that did so before, and no proof of more.
 */
class PatternsTest {
    private static final Path MODEL = Path.of("../question-model/src/main/java");
    private static final Path PLUGIN = Path.of("src/main/java");

    /** A border of a word at the begin: to find it, Java goes back over all combining marks, from each of them. */
    private static final Pattern BORDER = Pattern.compile("(?:^|\\||\\((?:\\?[a-zA-Z]*:)?|^\\(\\?[a-zA-Z]+\\))\\\\b");

    @Test
    void the_shapes_are_found() {
        assertThat(faults("(?i)\\ba|b")).containsExactly("border");
        assertThat(faults("a(?:b|\\bc)")).containsExactly("border");
        assertThat(faults("a\\b")).isEmpty();
        assertThat(faults("a\\s*\\R\\s*b")).containsExactly("neighbours");
        assertThat(faults("a[ \\t]*\\s+b")).containsExactly("neighbours");
        assertThat(faults("(.*?)[ \\t]*(?:-->|$)")).containsExactly("neighbours");
        assertThat(faults("(?:[a-z]|-)*$")).containsExactly("group", "end");
        assertThat(faults("a\\s*#?\\s*b")).containsExactly("neighbours");
        assertThat(faults("(a+)+b")).containsExactly("group");
        assertThat(faults("[:.]+$")).containsExactly("end");
        assertThat(faults("[:.]++$")).containsExactly("end");
        assertThat(faults("a++\\s*+(?:b|c)*+[:.]{1,9}$")).isEmpty();
        assertThat(faults("^\\s*[*+]\\.+x")).isEmpty();
    }

    @Test
    void no_constant_has_one() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    patterns(field).forEach(pattern -> add(type.getName() + "." + field.getName(), pattern, found));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** The pattern of a constant, or those of a list or map. */
    private static Stream<Pattern> patterns(Field field) {
        if (field.getType() != Pattern.class
                && !Collection.class.isAssignableFrom(field.getType())
                && !Map.class.isAssignableFrom(field.getType())) {
            return Stream.empty();
        }
        Object value = value(field);
        Stream<?> all = value instanceof Map<?, ?> map
                ? map.values().stream()
                : value instanceof Collection<?> list ? list.stream() : Stream.of(value);
        return all.filter(Pattern.class::isInstance).map(Pattern.class::cast);
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(String name, Pattern pattern, Set<String> found) {
        List<String> faults = faults(pattern.pattern());
        if (!faults.isEmpty()) {
            found.add(name.substring("io.github.questionlint.".length()) + " " + String.join(" ", faults));
        }
    }

    private static List<Class<?>> classes() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (Path root : List.of(MODEL, PLUGIN)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file ->
                                file.toString().endsWith(".java") && text(file).contains("Pattern.compile("))
                        .map(file -> root.relativize(file).toString().replace(".java", ""))
                        .map(name -> type(name.replace(java.io.File.separatorChar, '.')))
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .forEach(type -> {
                            classes.add(type);
                            classes.addAll(Arrays.asList(type.getDeclaredClasses()));
                        });
            }
        }
        assertThat(classes).hasSizeGreaterThan(100);
        return classes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> faults(String regex) {
        List<String> faults = new ArrayList<>();
        add(faults, "border", BORDER.matcher(regex).find());
        List<Piece> all = Piece.of(regex);
        List<Piece> pieces = all.stream().filter(piece -> !piece.isBareGroup()).toList();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : Piece.NONE;
            add(faults, "neighbours", piece.isOpenEnded() && meetsOneAfter(pieces, at));
            add(faults, "group", piece.isOpenEnded() && piece.isGroup());
            boolean many = piece.isOpenEnded() || at == 0 && piece.isPossessive();
            add(faults, "end", many && next.text().equals("$") && !regex.startsWith("^"));
        }
        return faults;
    }

    /** Whether what a piece matches may go to a later one as well: only what may be missing, or be the same, is between. */
    private static boolean meetsOneAfter(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        for (int after = at + 1; after < pieces.size(); after++) {
            Piece next = pieces.get(after);
            if (next.isOpenEnded() && piece.meets(next)) {
                return true;
            }
            if (!next.mayBeMissing() && !piece.meets(next)) {
                return false;
            }
        }
        return false;
    }

    private static void add(List<String> faults, String fault, boolean found) {
        if (found && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** A character, class or group of a pattern with its quantifier. */
    private record Piece(String text, String quantifier) {
        static final Piece NONE = new Piece("", "");

        /** Signs that stand for what may be in a class, one after the other. */
        private static final String SAMPLE = " \t\n\u3000aAz09_-.:*#$|>()[]{}\"'/\\，：中é";

        boolean isOpenEnded() {
            return quantifier.matches("[*+]\\??|\\{\\d+,}");
        }

        boolean isPossessive() {
            return quantifier.matches("[*+]\\+|\\{\\d+,\\}\\+");
        }

        boolean mayBeMissing() {
            return quantifier.matches("[*?][+?]?|\\{0,\\d*\\}[+?]?");
        }

        boolean isBareGroup() {
            return text.startsWith("(") && quantifier.isEmpty();
        }

        boolean isGroup() {
            return text.startsWith("(") && text.matches("(?s).*[|*+?{].*") && !text.matches("\\((\\?:)?\\\\?.\\)");
        }

        boolean meets(Piece other) {
            return !isGroup()
                    && !other.isGroup()
                    && SAMPLE.chars()
                            .mapToObj(Character::toString)
                            .anyMatch(sign -> matches(sign) && other.matches(sign));
        }

        private boolean matches(String sign) {
            return Pattern.compile(text).matcher(sign).matches();
        }

        /** All pieces in the order in which they are matched; those of a group come before the group itself. */
        static List<Piece> of(String regex) {
            List<Piece> pieces = new ArrayList<>();
            for (int at = 0; at < regex.length(); ) {
                int end = end(regex, at);
                String text = regex.substring(at, end);
                int past = end + quantifier(regex, end);
                if (text.startsWith("(") && !text.startsWith("(?i") && text.length() > 2) {
                    pieces.addAll(of(inside(text)));
                }
                pieces.add(new Piece(text, regex.substring(end, past)));
                at = past;
            }
            return pieces;
        }

        private static String inside(String group) {
            String text = group.substring(1, group.length() - 1);
            return text.startsWith("?") ? text.replaceFirst("^\\?(?:<?[=!]|[>:]|<\\w+>|[a-zA-Z-]*:?)", "") : text;
        }

        private static int quantifier(String regex, int at) {
            if (at == regex.length()) {
                return 0;
            }
            int length = "*+?".indexOf(regex.charAt(at)) >= 0 ? 1 : 0;
            if (regex.charAt(at) == '{') {
                length = regex.indexOf('}', at) + 1 - at;
            }
            boolean more = length > 0 && at + length < regex.length() && "+?".indexOf(regex.charAt(at + length)) >= 0;
            return more ? length + 1 : length;
        }

        private static int end(String regex, int at) {
            return switch (regex.charAt(at)) {
                case '\\' -> escaped(regex, at);
                case '[' -> closed(regex, at, '[', ']');
                case '(' -> closed(regex, at, '(', ')');
                default -> at + 1;
            };
        }

        private static int escaped(String regex, int at) {
            if (regex.charAt(at + 1) == 'Q') {
                return regex.indexOf("\\E", at) + 2;
            }
            boolean named =
                    at + 2 < regex.length() && "pPx".indexOf(regex.charAt(at + 1)) >= 0 && regex.charAt(at + 2) == '{';
            return named ? regex.indexOf('}', at) + 1 : at + (regex.charAt(at + 1) == 'u' ? 6 : 2);
        }

        private static int closed(String regex, int from, char open, char close) {
            int depth = 0;
            for (int at = from; at < regex.length(); at = regex.charAt(at) == '\\' ? at + 2 : at + 1) {
                if (open == '(' && regex.charAt(at) == '[') {
                    at = closed(regex, at, '[', ']') - 1;
                } else {
                    depth += regex.charAt(at) == open ? 1 : regex.charAt(at) == close ? -1 : 0;
                }
                if (depth == 0) {
                    return at + 1;
                }
            }
            return regex.length();
        }
    }
}

package io.github.questionlint.lint.rules.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a program without white space around them: those in place of an implementation, and those around one. */
public final class StubLine {
    /** The begin of a statement in place of the missing implementation, or all of it. */
    private static final Pattern STUB = Pattern.compile("(?i)(?:pass|\\.\\.\\.|…)[;\\s]*+\\z"
            + "|raise NotImplementedError|throw new (?:UnsupportedOperation|NotImplemented)Exception"
            + "|throw new Error\\(.{0,3}not implemented|todo!\\(|unimplemented!\\(|panic\\(.{0,3}(?:todo|not implemented)"
            + "|(?://|#|--|/\\*)\\s*+(?:todo|fixme|your code|write your code|implement|在此|待实现)");
    /** The begin of an import or a comment, or a line of brackets. */
    private static final Pattern AROUND = Pattern.compile(
            "(?:import|from|package|using|use|#include)\\b" + "|//|#|--|/\\*|\\*|@|\"\"\"|'''|[{}()\\[\\];]*+\\z");
    /** The begin of a declaration. */
    private static final Pattern DECLARATION = Pattern.compile(
            "def|async def|class|interface|(?:pub(?:\\(crate\\))? )?(?:fn|struct|impl)|func|export|public|private"
                    + "|protected|static|(?:const|let|var) \\w++ = (?:async )?(?:function\\b|\\()");
    /** A function of C, up to the end of what it takes. */
    private static final Pattern SIGNATURE = Pattern.compile("[\\w<>\\[\\], *&:]++\\([^;=]*+");

    private static final Pattern PYTHON = Pattern.compile("(?:(?:async )?def|class)\\b");
    private static final Pattern IN_BRACES =
            Pattern.compile("\\{\\s*+(?:(?://|/\\*)\\s*+(?i:todo|your code)|throw new UnsupportedOperationException)");

    private StubLine() {}

    /** Whether a line stands in for what is to be written. */
    public static boolean isStandIn(String line) {
        return STUB.matcher(line).lookingAt() || isBlock(line) || isBraces(line);
    }

    /** {@code def f(): pass} */
    private static boolean isBlock(String line) {
        String head = before(before(line, "pass"), "...");
        Matcher begin = PYTHON.matcher(head);
        return head.length() < line.length() && head.endsWith(":") && begin.lookingAt() && begin.end() < head.length();
    }

    /** <code>int f() { // TODO }</code> */
    private static boolean isBraces(String line) {
        return line.endsWith("}")
                && IN_BRACES.matcher(line).region(0, line.length() - 1).find();
    }

    /** Whether a line is a declaration, or an import, a comment or brackets around one. */
    public static boolean isFrame(String line) {
        return AROUND.matcher(line).lookingAt() || isDeclaration(line) || isFunction(line);
    }

    private static boolean isDeclaration(String line) {
        Matcher begin = DECLARATION.matcher(line);
        return !line.isEmpty()
                && ":{(".indexOf(line.charAt(line.length() - 1)) >= 0
                && begin.lookingAt()
                && begin.end() < line.length();
    }

    private static boolean isFunction(String line) {
        String head = before(before(line, "{"), "const");
        return line.endsWith("{")
                && head.endsWith(")")
                && SIGNATURE.matcher(head).region(0, head.length() - 1).matches();
    }

    /** What is before an end and the white space in front of it; the same without it. */
    private static String before(String line, String end) {
        return line.endsWith(end)
                ? line.substring(0, line.length() - end.length()).stripTrailing()
                : line;
    }
}

package io.github.questionlint.layout.card;

import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A card on one line: {@code question :: answer}. */
final class InlineCards {
    /** The separators, the longest first. */
    static final List<String> SEPARATORS = List.of(":::", "::", ";;;", ";;");

    private static final Pattern LEAD =
            Pattern.compile("[\\s>]{0,40}(?:(?:[-*+]|\\d{1,3}[.)])\\s{1,8})?(?:\\[[ xX]\\]\\s)?");

    private static final int FEW = 3;
    /** The most separators that are looked at in a line. */
    private static final int MOST = 50;

    private InlineCards() {}

    /** The card on a line; empty where there is none with one of the separators. */
    static Optional<Card> on(SourceFile file, int line, List<String> separators) {
        String text = file.line(line);
        int at = Math.max(text.indexOf("::"), text.indexOf(";;"));
        if (at < 0 || text.stripLeading().startsWith("|")) {
            return Optional.empty();
        }
        for (String separator : SEPARATORS) {
            int found = separators.contains(separator) ? divider(text, separator) : -1;
            if (found >= 0 && isCard(text, found, separator)) {
                return Optional.of(card(file, line, found, separator));
            }
        }
        return Optional.empty();
    }

    /**
     * The place of the separator: the only one outside of code and formulas, or, where all are inside, in a formula that
     * prices only seem to make. Of several it is the first one behind a question mark, or the only one between spaces, since
     * an answer may hold {@code std::move}; -1 where there is none.
     */
    private static int divider(String text, String separator) {
        List<Integer> places = places(text, separator, true);
        if (places.isEmpty()) {
            places = places(text, separator, false).stream()
                    .filter(at -> asks(text.substring(0, at)) || isBehindPrice(text, at))
                    .toList();
        }
        if (places.size() < 2) {
            return places.isEmpty() ? -1 : places.get(0);
        }
        Optional<Integer> asked =
                places.stream().filter(at -> asks(text.substring(0, at))).findFirst();
        List<Integer> apart =
                places.stream().filter(at -> isApart(text, at, separator)).toList();
        return asked.orElse(apart.size() == 1 ? apart.get(0) : -1);
    }

    /** Whether the last dollar sign in front of a place is that of a price: {@code $5 :: less than US$} is no formula. */
    private static boolean isBehindPrice(String text, int at) {
        int sign = text.lastIndexOf('$', at);
        return sign >= 0 && Character.isDigit(text.charAt(sign + 1));
    }

    /**
     * The places of a separator outside of code; none where a longer one is among them.
     *
     * @param aroundFormulas whether those in formulas do not count
     */
    private static List<Integer> places(String text, String separator, boolean aroundFormulas) {
        List<Integer> places = new ArrayList<>();
        InlineFormulas formulas = new InlineFormulas(text);
        boolean code = false;
        for (int at = 0; at < text.length() && places.size() < MOST; at++) {
            char c = text.charAt(at);
            code ^= c == '`';
            boolean formula = aroundFormulas && c == '$';
            if (code || c != separator.charAt(0) && !formula) {
                continue;
            }
            if (formula) {
                at = formulas.end(at) - 1;
            } else if (text.startsWith(separator, at)) {
                int end = at + separator.length();
                char next = end < text.length() ? text.charAt(end) : ' ';
                if (next == c) {
                    return List.of();
                }
                // "::=" defines in a grammar.
                if (next != '=') {
                    places.add(at);
                }
                at = end - 1;
            }
        }
        return places;
    }

    private static boolean isApart(String text, int at, String separator) {
        int after = at + separator.length();
        return at > 0
                && text.charAt(at - 1) == ' '
                && after < text.length()
                && Character.isWhitespace(text.charAt(after));
    }

    private static boolean asks(String left) {
        String bare = left.strip();
        return bare.endsWith("?") || bare.endsWith("？");
    }

    /**
     * Whether it divides two texts, and neither is part of a name such as {@code std::x} nor a field such as
     * {@code status:: done}.
     */
    private static boolean isCard(String text, int at, String separator) {
        Matcher lead = LEAD.matcher(text);
        int from = lead.lookingAt() ? lead.end() : 0;
        int after = at + separator.length();
        String left = text.substring(Math.min(from, at), at);
        String right = text.substring(after);
        boolean apart = Character.isWhitespace(after < text.length() ? text.charAt(after) : 'x');
        boolean before = left.endsWith(" ");
        boolean asks = asks(left);
        boolean several = left.strip().indexOf(' ') > 0 || left.codePoints().anyMatch(Character::isIdeographic);
        boolean field = separator.startsWith(":") && !before && !several && !asks;
        return !left.isBlank() && !right.isBlank() && (apart ? !field : asks || several && !isName(left, right));
    }

    /** Whether words that touch a separator on both sides are one name of a program. */
    private static boolean isName(String left, String right) {
        String last = left.substring(left.lastIndexOf(' ') + 1);
        String next = right.split("\\s", 2)[0];
        boolean ascii = isWordPart(left.charAt(left.length() - 1)) && isWordPart(right.charAt(0));
        boolean few = left.strip().split("\\s+", 3).length < FEW;
        return ascii && (few || Character.isLowerCase(right.charAt(0)) || isCode(last) || isCode(next));
    }

    private static boolean isWordPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "_>)*".indexOf(c) >= 0);
    }

    /** Whether a word is written as only programs are: with a capital, a sign or a bracket within it. */
    private static boolean isCode(String word) {
        String bare = word.replaceFirst("[.,;:!?]+$", "");
        return bare.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || "_()<>.{}&*".indexOf(c) >= 0);
    }

    private static Card card(SourceFile file, int line, int at, String separator) {
        String text = file.line(line);
        Matcher lead = LEAD.matcher(text);
        int base = file.lineStart(line);
        int start = base + (lead.lookingAt() ? Math.min(at, lead.end()) : 0);
        int questionEnd = base + text.substring(0, at).stripTrailing().length();
        int after = at + separator.length();
        int answer = base + text.length() - text.substring(after).stripLeading().length();
        return new Card(separator, start, questionEnd, questionEnd, base + at, answer, file.lineEnd(line), 1);
    }
}

package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of several questions, such as {@code 1. B 2. C}, {@code 1-5 ABCAD} or rows of numbers above rows of letters. */
final class KeyEntries {
    /** The letters of other scripts than Latin, which are keys only one at a time. */
    private static final String OTHERS = Stream.concat(
                    Alphabet.all().values().stream()
                            .filter(alphabet -> alphabet != Alphabet.of("latin"))
                            .map(Alphabet::plain),
                    Alphabet.all().values().stream().map(Alphabet::enclosed))
            .collect(Collectors.joining("|", "(?iu:", ")"));

    private static final String LETTERS = "[A-Ha-h](?:[ \\t]?(?:[,、，/&]|(?<=[ \\t])(?i:" + WordTable.anyOf("join")
            + ")(?=[ \\t]))?[ \\t]?[A-H]){0,5}";
    private static final Pattern JOIN = Pattern.compile("(?i)(?<=[ \\t])" + WordTable.anyOf("join") + "(?=[ \\t])");
    private static final String END = "(?![\\p{L}\\p{N}]|[.,]\\d)[)）】\\]*_`|]{0,6}";
    private static final String NUMBER = "(?<![\\p{L}\\p{N}.])(?:[Qq]\\.?|第)?(\\d{1,3})";
    private static final Pattern ENTRY = Pattern.compile(NUMBER
            + "(?:[ \\t]{0,3}(?:[.)）、:：．|=–—-]|题|\\])[ \\t|*_`:：(（【\\[]{0,8}|(?=[A-H①-⑳]))"
            + "(" + LETTERS + "|" + OTHERS + ")" + END);
    /** Chinese exams give the keys of five questions at once. */
    private static final Pattern GROUP = Pattern.compile(
            NUMBER
                    + "[ \\t]?[-–—~～至][ \\t]?(\\d{1,3})[ \\t]?[.:：、]?[ \\t]{0,3}([A-H](?:[ \\t]{0,2}[A-H]){1,9})(?![\\p{L}\\p{N}])");

    private static final Pattern DIGITS = Pattern.compile("\\D{0,12}(\\d{1,3})\\D{0,2}");
    private static final Pattern LETTER =
            Pattern.compile("[*_`(\\s]{0,4}(" + LETTERS + "|" + OTHERS + ")[*_`)\\s]{0,4}");

    /** Several words, or several characters of a script without spaces: no name of a topic or page. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\S{1,40}\\s{1,4}){3}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{8}");

    private final Map<Integer, String> found = new TreeMap<>();
    /** The cell with the reason, by the number. */
    private final Map<Integer, Node> reasons = new HashMap<>();

    private boolean twice;

    private KeyEntries() {}

    /** The keys between two offsets; none unless they are most of what is there, each number once. */
    static List<FarAnswer> of(Document document, int start, int end) {
        KeyEntries entries = new KeyEntries();
        List<Node> tables = document.blocks(start, end).stream()
                .filter(block -> block.kind() == Kind.TABLE)
                .toList();
        boolean whole = entries.across(tables)
                || entries.inLine(withoutHeadings(document, start, Math.max(start, end)))
                || entries.down(tables);
        return whole && !entries.twice
                ? entries.found.entrySet().stream()
                        .map(entry -> entries.answer(entry.getKey(), entry.getValue(), start, end))
                        .toList()
                : List.of();
    }

    /** Where keys between two offsets start with the number 1. */
    static List<Integer> firsts(Document document, int start, int end) {
        return ENTRY.matcher(withoutHeadings(document, start, Math.max(start, end)))
                .results()
                .filter(entry -> entry.group(1).equals("1"))
                .map(entry -> start + entry.start())
                .toList();
    }

    /** The text between two offsets with blanks for its headings, unless one is a key itself. */
    private static String withoutHeadings(Document document, int start, int end) {
        StringBuilder text = new StringBuilder(document.file().text().substring(start, end));
        document.headsWithin(start, end)
                .filter(head -> !ENTRY.matcher(head.raw()).find())
                .forEach(head -> {
                    for (int at = head.node().start();
                            at < Math.min(end, head.node().end());
                            at++) {
                        text.setCharAt(at - start, ' ');
                    }
                });
        return text.toString();
    }

    private FarAnswer answer(int number, String key, int start, int end) {
        Node reason = reasons.get(number);
        return reason == null
                ? new FarAnswer(number, key, start, start, end)
                : new FarAnswer(number, key, start, reason.children().get(0).start(), reason.end());
    }

    private void put(String number, String key) {
        twice |= found.put(Integer.valueOf(number), key) != null;
    }

    private boolean inLine(String text) {
        int covered = 0;
        StringBuilder rest = new StringBuilder(text);
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            covered += group(group);
            for (int at = group.start(); at < group.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        Matcher entry = ENTRY.matcher(rest.toString());
        while (entry.find()) {
            covered += entry.end() - entry.start();
            put(entry.group(1), JOIN.matcher(entry.group(2)).replaceAll(""));
        }
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        return covered * 2L >= letters;
    }

    /** The keys of some questions in a row; their length, or 0 if there are too few or too many. */
    private int group(Matcher group) {
        int from = Integer.parseInt(group.group(1));
        String letters = group.group(3).replaceAll("\\s", "");
        if (Integer.parseInt(group.group(2)) - from + 1 != letters.length()) {
            return 0;
        }
        for (int at = 0; at < letters.length(); at++) {
            put(String.valueOf(from + at), letters.substring(at, at + 1));
        }
        return group.end() - group.start();
    }

    /** Tables in which every row of numbers is above a row of letters. */
    private boolean across(List<Node> tables) {
        for (Node table : tables) {
            List<Node> rows = table.all(Kind.ROW).toList();
            for (int at = 0; at + 1 < rows.size(); at += 2) {
                if (!across(cells(rows.get(at)), cells(rows.get(at + 1)))) {
                    found.clear();
                    return false;
                }
            }
        }
        return !found.isEmpty();
    }

    private boolean across(List<String> numbers, List<String> letters) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < Math.min(numbers.size(), letters.size()); at++) {
            Matcher number = DIGITS.matcher(numbers.get(at));
            Matcher letter = LETTER.matcher(letters.get(at));
            if (number.matches() && letter.matches()) {
                put(number.group(1), JOIN.matcher(letter.group(1)).replaceAll(""));
                names.add(letter.group(1));
            } else if (at > 0 && !letters.get(at).isBlank()) {
                return false;
            }
        }
        return names.size() > 1 && names.stream().anyMatch(name -> Character.isLetter(name.charAt(0)));
    }

    /** Tables in which every row but the first has a number, a letter and perhaps, in its last cell, a reason. */
    private boolean down(List<Node> tables) {
        found.clear();
        twice = false;
        List<Node> rows = tables.stream()
                .flatMap(table -> table.all(Kind.ROW).skip(1))
                .filter(row -> row.children().size() > 1)
                .toList();
        for (Node row : rows) {
            List<String> cells = cells(row);
            Matcher number = DIGITS.matcher(cells.get(0));
            Matcher letter = LETTER.matcher(cells.get(1));
            if (!number.matches() || !letter.matches()) {
                found.clear();
                reasons.clear();
                return false;
            }
            put(number.group(1), JOIN.matcher(letter.group(1)).replaceAll(""));
            int last = cells.size() - 1;
            if (last > 1 && SENTENCE.matcher(cells.get(last)).find()) {
                reasons.put(Integer.valueOf(number.group(1)), row.children().get(last));
            }
        }
        return rows.size() > 1;
    }

    private static List<String> cells(Node row) {
        return row.children().stream().map(cell -> cell.visibleText().strip()).toList();
    }
}

package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a table of choice questions: it has a column for each choice, such as "A" or "Option 1", and one for the
 * key.
 *
 * @param options the columns of the choices, in order
 * @param names their names, in upper case
 * @param key the column of the key
 */
public record TableHead(List<Integer> options, List<String> names, int key) {
    private static final String WORD = "(?:" + WordTable.anyOf("options") + "|" + WordTable.anyOf("answer") + ")";
    private static final Pattern OPTION = Pattern.compile("(?iU)[*_(（\\[ ]{0,6}(?:(?<word>" + WORD
            + ")[ #_-]{0,3}(?<name>[A-J]|[1-9])|(?<letter>[A-J])(?: ?" + WORD + ")?)[.)）\\]:*_ ]{0,6}");
    private static final Pattern KEY = Pattern.compile("(?iU)[*_ ]{0,6}" + WordTable.anyOf("field-key") + "[*_ ]{0,6}");
    private static final int LONGEST = 40;

    /** Keeps its own copies of the lists. */
    public TableHead {
        options = List.copyOf(options);
        names = List.copyOf(names);
    }

    /** The columns of choices of a head row with a key; empty for any other table. */
    public static Optional<TableHead> of(List<Node> cells) {
        List<Integer> options = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int key = -1;
        for (int at = 0; at < cells.size(); at++) {
            String text = cells.get(at).visibleText().strip();
            String name = name(text);
            if (!name.isEmpty() && follows(names, name)) {
                options.add(at);
                names.add(name);
            } else if (key < 0 && text.length() <= LONGEST && isKey(text)) {
                key = at;
            }
        }
        return options.size() > 1 && key >= 0 ? Optional.of(new TableHead(options, names, key)) : Optional.empty();
    }

    /** The first column of choices. */
    public int first() {
        return options.get(0);
    }

    /** The last column of choices or of the key. */
    public int last() {
        return Math.max(key, options.get(options.size() - 1));
    }

    /** The name of a choice, as in "A" or "Option A"; empty for other words. */
    static String name(String text) {
        Matcher option = OPTION.matcher(text);
        if (text.length() > LONGEST || !option.matches()) {
            return "";
        }
        String name = option.group("name") == null ? option.group("letter") : option.group("name");
        return name.toUpperCase(Locale.ROOT);
    }

    private static boolean isKey(String text) {
        return AnswerLabel.isAlone(text) || KEY.matcher(text).matches();
    }

    private static boolean follows(List<String> names, String name) {
        return names.isEmpty()
                ? name.equals("A") || name.equals("1")
                : name.charAt(0) == names.get(names.size() - 1).charAt(0) + 1;
    }
}

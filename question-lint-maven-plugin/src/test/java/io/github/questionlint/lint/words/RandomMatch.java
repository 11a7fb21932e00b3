package io.github.questionlint.lint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up texts for a regular expression; most of them match it, those that look around may not. */
final class RandomMatch {
    private static final String ANY = "ab9 选x.A";

    private final String regex;
    private final Random random;
    private int at;

    private RandomMatch(String regex, Random random) {
        this.regex = regex;
        this.random = random;
    }

    static String of(String regex, Random random) {
        return new RandomMatch(regex, random).alternatives();
    }

    /** All alternatives are made up, so that the whole expression is read, and one of them is taken. */
    private String alternatives() {
        List<String> all = new ArrayList<>(List.of(sequence()));
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.get(random.nextInt(all.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            int start = at;
            String first = one();
            int end = at;
            int times = times();
            int next = at;
            text.append(times > 0 ? first : "");
            for (int time = 1; time < times; time++) {
                at = start;
                text.append(one());
            }
            at = Math.max(end, next);
        }
        return text.toString();
    }

    private int times() {
        String rest = regex.substring(at);
        int times = 1;
        if (rest.startsWith("?")) {
            times = random.nextInt(2);
            at++;
        } else if (rest.startsWith("*") || rest.startsWith("+")) {
            times = random.nextInt(3) + (rest.startsWith("+") ? 1 : 0);
            at++;
        } else if (rest.startsWith("{")) {
            String[] bounds = rest.substring(1, rest.indexOf('}')).split(",", -1);
            int least = Integer.parseInt(bounds[0]);
            int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? least + 2 : Integer.parseInt(bounds[1]);
            times = least + random.nextInt(Math.min(5, most - least + 1));
            at += rest.indexOf('}') + 1;
        }
        return times;
    }

    private String one() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> any();
            case '^', '$' -> "";
            default -> String.valueOf(c);
        };
    }

    private String group() {
        boolean ahead = regex.startsWith("?=", at);
        boolean around = ahead || regex.startsWith("?!", at) || regex.startsWith("?<", at);
        at += regex.startsWith("?<", at) ? 3 : regex.startsWith("?", at) ? 2 : 0;
        String text = alternatives();
        at++;
        return around && !ahead ? "" : text;
    }

    private String escaped() {
        char c = regex.charAt(at++);
        if (c == 'u') {
            at += 4;
            return Character.toString(Integer.parseInt(regex.substring(at - 4, at), 16));
        }
        if (c == 'p') {
            at = regex.indexOf('}', at) + 1;
            return "选";
        }
        return switch (c) {
            case 'b' -> "";
            case 'd' -> "7";
            case 's' -> " ";
            case 'n' -> "\n";
            default -> String.valueOf(c);
        };
    }

    private String characters() {
        boolean others = regex.charAt(at) == '^';
        at += others ? 1 : 0;
        List<String> all = new ArrayList<>();
        while (regex.charAt(at) != ']') {
            String first = character();
            if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                at++;
                char last = character().charAt(0);
                all.add(Character.toString(first.charAt(0) + random.nextInt(last - first.charAt(0) + 1)));
            } else {
                all.add(first);
            }
        }
        at++;
        return others ? any() : all.get(random.nextInt(all.size()));
    }

    private String character() {
        char c = regex.charAt(at++);
        return c == '\\' ? escaped() : String.valueOf(c);
    }

    private String any() {
        return String.valueOf(ANY.charAt(random.nextInt(ANY.length())));
    }
}

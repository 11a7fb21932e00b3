package io.github.questionlint.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Messages in English and Chinese, by key. Placeholders are {@code {0}}, {@code {1}} …, and a part in {@code ⟦ ⟧} is
 * left out if an argument in it is empty; nothing else has a meaning, so that apostrophes and braces of an author stay
 * unchanged.
 */
public final class Messages {
    /** The messages of the reader's problems. */
    static final Messages PROBLEMS = load(Messages.class, "problems");

    /** The most code points of an author's text that a message quotes. */
    private static final int LONGEST = 200;

    private final Map<String, Properties> byLang;

    private Messages(Map<String, Properties> byLang) {
        this.byLang = byLang;
    }

    /** Reads {@code NAME_en.properties} and {@code NAME_zh.properties} (UTF-8) beside a class. */
    public static Messages load(Class<?> beside, String name) {
        return new Messages(Map.of("en", properties(beside, name + "_en"), "zh", properties(beside, name + "_zh")));
    }

    /** The same messages with each template changed, before anything is put into it. */
    public Messages with(UnaryOperator<String> change) {
        Map<String, Properties> changed = new HashMap<>();
        byLang.forEach((lang, sentences) -> {
            Properties copy = new Properties();
            sentences
                    .stringPropertyNames()
                    .forEach(key -> copy.setProperty(key, change.apply(sentences.getProperty(key))));
            changed.put(lang, copy);
        });
        return new Messages(changed);
    }

    /** The message of a key in {@code zh} or, for any other language, in English. */
    public String text(String lang, String key, List<String> args) {
        Properties sentences = byLang.get(lang.equals("zh") ? "zh" : "en");
        String template = sentences == null ? null : sentences.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("no message " + key + " in " + lang);
        }
        return fill(template, args);
    }

    /** Every key of a language, sorted. */
    public Set<String> keys(String lang) {
        return new TreeSet<>(byLang.getOrDefault(lang, new Properties()).stringPropertyNames());
    }

    /**
     * Puts the arguments into {@code {0}}, {@code {1}} …; an argument is not searched for placeholders. It is shown on
     * one line, without hidden characters, and cut if it is long.
     */
    public static String fill(String template, List<String> args) {
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            int index = placeholder(template, at);
            int end = template.charAt(at) == '⟦' ? template.indexOf('⟧', at) : -1;
            if (index >= 0 && index < args.size()) {
                filled.append(Characters.shown(shortened(args.get(index))));
                at += 2;
            } else if (end > at) {
                String part = template.substring(at + 1, end);
                filled.append(isWhole(part, args) ? fill(part, args) : "");
                at = end;
            } else {
                filled.append(template.charAt(at));
            }
        }
        return filled.toString();
    }

    /** Whether no argument of a part of a template is empty. */
    private static boolean isWhole(String part, List<String> args) {
        return IntStream.range(0, part.length())
                .map(at -> placeholder(part, at))
                .noneMatch(index ->
                        index >= 0 && index < args.size() && args.get(index).isEmpty());
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST));
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static int placeholder(String template, int at) {
        boolean fits = at + 2 < template.length() && template.charAt(at) == '{' && template.charAt(at + 2) == '}';
        return fits ? Character.digit(template.charAt(at + 1), 10) : -1;
    }

    private static Properties properties(Class<?> beside, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text(beside, name + ".properties")));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.FieldNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds choices that are fields beside one another: {@code A} to {@code D}, {@code option1} to {@code option4}. */
final class ParallelFields {
    private static final Pattern NUMBERED =
            Pattern.compile("(?<start>.*?)(?<mark>[A-Ha-h]|(?<!\\d)\\d{1,2})(?<end>(?:[_ .-]\\p{L}+)?)");
    private static final Pattern PLACE = Pattern.compile("[A-Fa-f0-6]");
    private static final String LETTERS = "ABCDEFGH";
    private static final int MOST = 6;

    private ParallelFields() {}

    /** The runs of fields that differ only in a letter or number and count from the first one. */
    static List<ChoiceFields> in(RecordTable table, RecordColumn stem) {
        Map<String, Map<Integer, String>> runs = new LinkedHashMap<>();
        for (RecordColumn column : table.columns()) {
            Matcher name = NUMBERED.matcher(column.name());
            if (!column.name().equals(stem.name())
                    && name.matches()
                    && (isNamed(column.name()) || !column.texts().isEmpty())
                    && !isAlone(table, name)) {
                String mark = name.group("mark");
                boolean upper = Character.isUpperCase(mark.charAt(0));
                boolean digit = Character.isDigit(mark.charAt(0));
                int place = digit ? Integer.parseInt(mark) : LETTERS.indexOf(mark.toUpperCase(Locale.ROOT)) + 1;
                String run = name.group("start") + (digit ? "#" : upper ? "A" : "a") + name.group("end");
                runs.computeIfAbsent(run, key -> new LinkedHashMap<>()).put(place, column.name());
            }
        }
        List<ChoiceFields> found = new ArrayList<>();
        runs.values().forEach(run -> add(run, FlagFields.of(run, runs.values(), table), table, found));
        found.addAll(numbered(table, stem));
        return found;
    }

    /** In a table without a header, some of the fields that follow the question, or its key; which ones, the key tells. */
    private static List<ChoiceFields> numbered(RecordTable table, RecordColumn stem) {
        boolean bare = stem.name().matches("\\d{1,2}") && table.column("1").isPresent();
        int first = bare ? Integer.parseInt(stem.name()) + 1 : 0;
        List<ChoiceFields> found = new ArrayList<>();
        if (bare) {
            numbered(table, first, found);
            table.column(String.valueOf(first))
                    .filter(ParallelFields::isPlace)
                    .ifPresent(key -> numbered(table, first + 1, found));
        }
        return found;
    }

    /** Whether all values of a field are letters or numbers as those of choices are. */
    private static boolean isPlace(RecordColumn column) {
        return column.filled() == 1
                && column.texts().stream().allMatch(text -> PLACE.matcher(text).matches());
    }

    private static void numbered(RecordTable table, int first, List<ChoiceFields> found) {
        for (int size = MOST; size > 1; size--) {
            List<String> names = IntStream.range(first, first + size)
                    .mapToObj(String::valueOf)
                    .filter(name -> table.column(name).isPresent())
                    .toList();
            double share = names.size() < size
                    ? 0
                    : table.column(names.get(1)).map(RecordColumn::filled).orElse(0.0);
            if (share >= 0.5) {
                found.add(new ChoiceFields(String.join(",", names), "", "", "", 0.1 + size / 100.0, share));
            }
        }
    }

    private static boolean isNamed(String field) {
        return FieldNames.fit(field, "field-options") > 0;
    }

    /** Numbers alone are the columns of a table without a header, or the items of a list. */
    private static boolean isAlone(RecordTable table, Matcher name) {
        boolean digit = Character.isDigit(name.group("mark").charAt(0));
        String start = name.group("start");
        return digit
                && (start.endsWith(".") || start.isEmpty() && table.column("1").isPresent());
    }

    private static void add(Map<Integer, String> run, String flags, RecordTable table, List<ChoiceFields> found) {
        int first = run.containsKey(0) ? 0 : 1;
        List<String> names = new ArrayList<>();
        for (int at = first; run.containsKey(at); at++) {
            names.add(run.getOrDefault(at, ""));
        }
        if (names.size() < 2) {
            return;
        }
        double share = table.column(names.get(1)).map(RecordColumn::filled).orElse(0.0);
        // Where the names say that they are choices, a bank may have few questions with choices.
        boolean named = names.stream().allMatch(ParallelFields::isNamed);
        double least = named ? 0 : 0.2;
        boolean alike = table.column(names.get(0)).map(RecordColumn::filled).orElse(0.0) >= least && share >= least;
        boolean labels = names.stream()
                .allMatch(
                        name -> table.column(name).filter(RecordColumn::isLabel).isPresent());
        boolean other = labels || names.stream().allMatch(name -> FieldNames.fit(name, "field-other") > 0);
        if (alike && !other) {
            double fit = names.stream()
                    .mapToDouble(name -> Math.max(
                            Math.max(FieldNames.fit(name, "field-options"), name.length() == 1 ? 1 : 0),
                            Math.max(FieldNames.fit(name, "field-answer"), FieldNames.fit(name, "field-text"))))
                    .max()
                    .orElse(0);
            found.add(new ChoiceFields(String.join(",", names), "", flags, "", Math.max(0.5, fit), share));
        }
    }
}

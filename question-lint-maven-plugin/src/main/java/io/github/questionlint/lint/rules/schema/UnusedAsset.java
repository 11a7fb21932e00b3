package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An asset that nothing shows.
 *
 * @param place where a question declares it, or the begin of the file
 * @param path its path
 * @param isDeclared whether a question declares it; otherwise it is a file that lies in the bank
 */
record UnusedAsset(Span place, String path, boolean isDeclared) {
    private static final String BETWEEN = " \t\n\r\f()<>\"'`[]{},;:#?=|\\";

    /**
     * The unused assets of a bank.
     *
     * @param folders the names of the folders that hold assets
     */
    record InBank(Set<String> folders) implements BankView<UnusedAsset> {
        @Override
        public Class<UnusedAsset> type() {
            return UnusedAsset.class;
        }

        @Override
        public Stream<UnusedAsset> of(BankViews views) {
            QuestionBank bank = views.bank();
            return Stream.concat(bank.questions().flatMap(UnusedAsset::declared), files(bank, folders));
        }
    }

    private static Stream<UnusedAsset> declared(Question question) {
        return BankPath.assets(question).stream()
                .filter(asset -> !isShown(question, BankPath.name(asset.value())))
                .map(asset -> new UnusedAsset(asset.span(), asset.value(), true));
    }

    private static Stream<UnusedAsset> files(QuestionBank bank, Set<String> folders) {
        Set<String> homes = bank.questions()
                .filter(Question::hasMetadata)
                .map(Question::path)
                .collect(Collectors.toSet());
        List<String> assets = bank.entries().stream()
                .filter(path -> isAsset(path, folders, homes))
                .toList();
        Set<String> named = assets.isEmpty() ? Set.of() : names(bank);
        return assets.stream()
                .filter(path -> !named.contains(stem(path)))
                .map(path -> new UnusedAsset(Span.startOf(path), path, false));
    }

    private static boolean isShown(Question question, String name) {
        Stream<Text> sections = question.sections().values().stream().map(Section::text);
        Stream<Text> choices = question.choices().stream()
                .flatMap(choice -> Stream.concat(Stream.of(choice.text()), choice.explanation().stream()));
        String encoded = name.replace(" ", "%20");
        return Stream.concat(sections, choices)
                .map(Text::value)
                .anyMatch(text -> text.contains(name) || text.contains(encoded));
    }

    private static Set<String> names(QuestionBank bank) {
        Set<String> names = new HashSet<>();
        bank.files().forEach(file -> addNames(file.source().text(), names));
        return names;
    }

    /**
     * Adds the names, without extension, of all words that could be files. So a drawing counts as used if the image
     * made from it is named.
     */
    private static void addNames(String text, Set<String> names) {
        StringTokenizer words = new StringTokenizer(text, BETWEEN);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.indexOf('.') >= 0) {
                names.add(stem(word));
            }
        }
    }

    private static String stem(String path) {
        String name = BankPath.name(BankPath.decoded(path));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.lastIndexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
    }

    /** Whether a path is a file in a folder for assets with questions beside or below it. */
    private static boolean isAsset(String path, Set<String> folders, Set<String> homes) {
        String name = BankPath.name(path);
        String[] parts = path.split("/", -1);
        int folder = IntStream.range(0, parts.length - 1)
                .filter(at -> folders.contains(parts[at]))
                .findFirst()
                .orElse(-1);
        if (folder < 0 || name.lastIndexOf('.') <= 0 || name.startsWith(".") || name.endsWith(".md")) {
            return false;
        }
        String beside = folder == 0 ? "" : String.join("/", Arrays.asList(parts).subList(0, folder)) + "/";
        return homes.stream().anyMatch(home -> home.startsWith(beside));
    }
}

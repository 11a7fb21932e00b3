package io.github.questionlint.exchange;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bank in another format. The same bank gives the same bytes.
 *
 * @param files the files that hold its questions
 * @param pictures the pictures that they show
 * @param losses what of them the format cannot carry, by question and field
 * @param questions how many questions are written
 * @param leftOut how many questions of the bank are not, because they were not wanted
 */
public record Export(List<ExportFile> files, List<Picture> pictures, List<Loss> losses, int questions, int leftOut) {

    /** The name of the file that says what is lost; it is empty where nothing is. */
    public static final String LOSSES = "losses.log";

    /** Keeps its own copies of the lists. */
    public Export {
        files = List.copyOf(files);
        pictures = List.copyOf(pictures);
        losses = List.copyOf(losses);
    }

    /** The wanted questions of a bank in a format. */
    public static Export of(QuestionBank bank, Selection selection, Target target) {
        return of(bank, selection, target, Set.of());
    }

    /**
     * The same.
     *
     * @param first the {@linkplain Question#name() names} of the questions that a website shows first, as changed
     */
    public static Export of(QuestionBank bank, Selection selection, Target target, Set<String> first) {
        List<Question> wanted = selection.of(bank);
        Pictures pictures = new Pictures(bank.entries());
        Losses losses = new Losses();
        boolean languages = wanted.stream().map(Question::lang).distinct().count() > 1;
        Items items = new Items(bank.manifest().map(Manifest::id).orElse(""), languages, pictures, losses);
        Chosen chosen =
                new Chosen(bank.manifest(), wanted.stream().map(items::of).toList(), first);
        bank.manifest().ifPresent(manifest -> losses.addBank(manifest, target));
        for (Item item : chosen.items()) {
            losses.addFields(item, target);
            tellOthers(item, target, losses);
        }
        List<ExportFile> files = target.files(chosen, losses);
        int all = (int) bank.questions().count();
        return new Export(files, pictures.shown(target), losses.sorted(), wanted.size(), all - wanted.size());
    }

    /** Values that are none of ours stay where a format writes them as they are, and are told elsewhere. */
    private static void tellOthers(Item item, Target target, Losses losses) {
        for (String field : ResolvedQuestion.others(item.question())) {
            if (target.name().equals("ndjson") || !target.fields().contains(field)) {
                losses.add(item, field, "value-other");
            }
        }
    }

    /** Every loss on a line: the question, the field and the reason, with tabs between them. */
    public String told(String lang) {
        return losses.stream()
                .map(loss -> Stream.of(loss.question(), loss.field(), loss.message(lang))
                        .map(Characters::shown)
                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    /**
     * Writes the files into a folder, which is created if it does not exist; the pictures are left to the caller, who
     * knows where the bank is. What is lost goes into {@link #LOSSES}.
     *
     * @param lang the language in which the reasons are told
     * @throws IOException if a file cannot be written
     */
    public void write(OutputFiles folder, String lang) throws IOException {
        for (ExportFile file : files) {
            folder.write(file.name(), file.text());
        }
        folder.write(LOSSES, told(lang));
    }
}

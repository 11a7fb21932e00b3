package io.github.questionlint.read;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where to begin: reads banks of questions.
 *
 * <pre>{@code
 * QuestionBank bank = QuestionBanks.read(Path.of("questions"));
 * bank.questions().forEach(question -> System.out.println(question.name() + " " + question.title()));
 * }</pre>
 */
public final class QuestionBanks {
    /** The folder of a content jar that holds its bank. */
    public static final String JAR_FOLDER = "META-INF/question-bank/";

    private QuestionBanks() {}

    /**
     * The bank of a folder, in our own format.
     *
     * @throws IOException if the folder cannot be read; defects of single files are problems in the result
     */
    public static QuestionBank read(Path folder) throws IOException {
        return read(folder, ReadOptions.DEFAULT);
    }

    /**
     * The bank of a folder.
     *
     * @throws IOException if the folder cannot be read; defects of single files are problems in the result
     */
    public static QuestionBank read(Path folder, ReadOptions options) throws IOException {
        return parse(folder, options).bank();
    }

    /**
     * The bank of a folder, for a program that changes its files.
     *
     * @throws IOException if the folder cannot be read; defects of single files are problems in the result
     */
    public static ParsedBank parse(Path folder, ReadOptions options) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new BankReader(folder, options).read();
    }

    /**
     * A file in our own format that is not written yet, outside of any bank.
     *
     * @param path names the file in problems; its ending says whether it is a question or a list
     */
    public static QuestionFile parse(String path, String text) {
        QuestionBank none = new QuestionBank(
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());
        return QuestionFileReader.of(none, ReadOptions.DEFAULT).read(SourceFile.of(path, text));
    }

    /**
     * The bank of a bundle: the questions, and no more of the bank.
     *
     * @param bundle the folder that {@code export} wrote, or the file {@code questions.ndjson} in it
     * @throws IOException if the file cannot be read or is not UTF-8
     */
    public static QuestionBank readBundle(Path bundle) throws IOException {
        Path file = Files.isDirectory(bundle) ? bundle.resolve("questions.ndjson") : bundle;
        return BundleReader.read(
                String.valueOf(file.getFileName()),
                new String(InputFile.read(file, Integer.MAX_VALUE), StandardCharsets.UTF_8));
    }

    /**
     * The questions of some lines of a bundle, for a program that reads large bundles in pieces.
     *
     * @param path names the bundle in problems
     * @param lines whole lines
     */
    public static QuestionBank parseBundle(String path, String lines) {
        return BundleReader.read(path, lines);
    }

    /**
     * The banks of all content jars on a class path, in the order of their ids.
     *
     * @throws IOException if a jar cannot be read
     */
    public static List<QuestionBank> onClassPath(ClassLoader loader) throws IOException {
        List<QuestionBank> banks = new ArrayList<>();
        for (URL manifest : Collections.list(loader.getResources(JAR_FOLDER + "question-bank.yaml"))) {
            banks.add(read(manifest));
        }
        banks.sort(Comparator.comparing(
                bank -> bank.manifest().map(manifest -> manifest.id()).orElse("")));
        return banks;
    }

    private static QuestionBank read(URL manifest) throws IOException {
        URI uri = uri(manifest);
        if (uri.getScheme().equals("file")) {
            return read(Objects.requireNonNull(Path.of(uri).getParent()));
        }
        URI jar = URI.create("jar:" + uri.getRawSchemeSpecificPart().replaceFirst("!/.*$", "!/"));
        Path file = Path.of(URI.create(jar.getRawSchemeSpecificPart().replaceFirst("!/$", "")));
        try (FileSystem files = FileSystems.newFileSystem(file, Map.of())) {
            return read(files.getPath(JAR_FOLDER));
        }
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("not a place of a bank: " + url, e);
        }
    }
}

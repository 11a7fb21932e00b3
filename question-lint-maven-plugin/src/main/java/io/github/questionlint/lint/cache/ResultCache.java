package io.github.questionlint.lint.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.read.BankState;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.Sha256;
import io.github.questionlint.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The last result of a bank, in a file. It is valid until something changes on which a finding may depend: a rule may
 * look at every question, so that one changed file makes the whole result invalid.
 *
 * @param file the file
 * @param folder the folder of the bank
 * @param options what is read
 * @param circumstances everything else that findings depend on: the program, the configuration, the day
 */
public record ResultCache(Path file, Path folder, ReadOptions options, List<String> circumstances) {
    private static final String BEGIN = "question-lint cache 2\n";

    /** Keeps its own copy of the circumstances. */
    public ResultCache {
        circumstances = List.copyOf(circumstances);
    }

    /** Computes a result. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        /** Runs it. */
        LintResult run() throws E;
    }

    /**
     * The cached result, or a new one, which is then cached. In a cached one, questions have no sections.
     *
     * @throws E what the work throws; a cache that cannot be read or written is ignored
     */
    public <E extends Exception> LintResult get(Work<E> work) throws E {
        if (!hasHome()) {
            return work.run();
        }
        Optional<BankState> before = state();
        Optional<LintResult> kept = before.flatMap(this::kept);
        if (kept.isPresent()) {
            return kept.get();
        }
        LintResult result = work.run();
        if (result.failures().isEmpty() && before.isPresent() && before.equals(state())) {
            keep(before.get(), result);
        }
        return result;
    }

    /** Creates the folder of the cache first: it may lie in the bank, whose state includes its folders. */
    private boolean hasHome() {
        try {
            home().createFolder();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private OutputFiles home() {
        return OutputFiles.near(folder, file.toAbsolutePath().resolveSibling(""));
    }

    private Optional<BankState> state() {
        try {
            return Optional.of(BankState.of(folder, options));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<LintResult> kept(BankState state) {
        try {
            byte[] bytes = InputFile.read(file, Integer.MAX_VALUE);
            String head = head(state);
            int from = head.length() + 64;
            byte[] body = Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
            boolean fits = new String(bytes, 0, Math.min(from, bytes.length), UTF_8).equals(head + hash(body));
            return fits ? Optional.of(result(body, state)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private LintResult result(byte[] body, BankState state) throws IOException {
        return Json.read(body, CachedResult.class).result(this::source, state.paths());
    }

    private SourceFile source(String path) throws IOException {
        return Decoder.decode(
                        path,
                        InputFile.read(folder.resolve(path), options.limits().fileBytes()),
                        options.limits())
                .file()
                .orElseThrow(() -> new IOException("no text: " + path));
    }

    /** Written beside and moved into place, so that two parallel runs do not mix. */
    private void keep(BankState state, LintResult result) {
        try {
            byte[] body = Json.bytes(CachedResult.of(result));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes((head(state) + hash(body)).getBytes(UTF_8));
            all.writeBytes(body);
            home().write(String.valueOf(file.getFileName()), all.toByteArray());
        } catch (IOException e) {
            // A missing cache only makes the next run slower.
        }
    }

    private String head(BankState state) {
        return BEGIN + Sha256.hex(String.join("\0", circumstances) + "\0" + state.hash(), 64) + "\n";
    }

    private static String hash(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }
}

package io.github.questionlint.lint.workspace;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the banks that {@code against:} names. */
final class OtherBanks {
    /** All content jars on the class path of the plugin. */
    private static final String CLASS_PATH = "classpath";

    private OtherBanks() {}

    static Published of(Workspace workspace, GoalMessages messages) throws GoalError {
        List<Published.Source> sources = new ArrayList<>();
        for (Text place : workspace.config().against()) {
            try {
                sources.addAll(read(workspace.folder(), place.value()));
            } catch (IOException e) {
                throw messages.error(e, "against-unreadable", place.value(), InputFile.reason(e));
            } catch (InvalidPathException e) {
                throw messages.error("against-unreadable", place.value(), "is no path");
            }
        }
        return sources.isEmpty() ? Published.NONE : new Published(sources);
    }

    private static List<Published.Source> read(Path folder, String place) throws IOException {
        if (place.equals(CLASS_PATH)) {
            ClassLoader loader = Objects.requireNonNull(OtherBanks.class.getClassLoader());
            return QuestionBanks.onClassPath(loader).stream()
                    .map(OtherBanks::named)
                    .toList();
        }
        Path path = folder.resolve(place).normalize();
        Path bundle = Files.isDirectory(path) ? path.resolve(Bundle.QUESTIONS) : path;
        QuestionBank bank = Files.isRegularFile(bundle) ? QuestionBanks.readBundle(bundle) : QuestionBanks.read(path);
        String name = Files.isRegularFile(path) ? place.replaceFirst("/?[^/]*$", "") : place;
        return List.of(new Published.Source(name.replaceFirst("/$", ""), bank));
    }

    private static Published.Source named(QuestionBank bank) {
        return new Published.Source(
                bank.manifest().map(manifest -> manifest.id()).orElse(CLASS_PATH), bank);
    }
}

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
import java.util.Optional;

/** Reads the banks that {@code against:} names. */
final class OtherBanks {
    /** All content jars on the class path of the plugin. */
    private static final String CLASS_PATH = "classpath";

    private OtherBanks() {}

    /**
     * The banks.
     *
     * @param others a folder that the build names for them; besides, they may be anywhere in the checkout
     */
    static Published of(Workspace workspace, Optional<Path> others, GoalMessages messages) throws GoalError {
        List<Published.Source> sources = new ArrayList<>();
        for (Text place : workspace.config().against()) {
            try {
                demandInside(workspace.folder(), others, place.value(), messages);
                sources.addAll(read(workspace.folder(), place.value()));
            } catch (IOException e) {
                throw messages.error(e, "against-unreadable", place.value(), InputFile.reason(e));
            } catch (InvalidPathException e) {
                throw messages.error("against-unreadable", place.value(), "is no path");
            }
        }
        return sources.isEmpty() ? Published.NONE : new Published(sources);
    }

    /** A configuration is not to read the rest of the machine, nor a link in a bank. */
    private static void demandInside(Path folder, Optional<Path> others, String place, GoalMessages messages)
            throws IOException, GoalError {
        Path path = folder.resolve(place).normalize();
        if (place.equals(CLASS_PATH) || !Files.exists(path)) {
            return;
        }
        Path real = path.toRealPath();
        Path checkout = Checkout.root(folder);
        boolean named = others.isPresent() && real.startsWith(others.get().toRealPath());
        if (!named && !real.startsWith(checkout)) {
            throw messages.error("against-outside", place, checkout);
        }
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

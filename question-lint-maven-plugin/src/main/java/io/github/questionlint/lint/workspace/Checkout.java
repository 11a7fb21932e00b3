package io.github.questionlint.lint.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where a folder lies in its repository, so that reports name files as the hosts of repositories do. */
public final class Checkout {

    private Checkout() {}

    /**
     * The path of a folder from the root of its repository, empty or with a {@code /} at its end. The root is the
     * workspace that GitHub or GitLab names, otherwise the nearest folder that holds {@code .git}.
     */
    public static String prefix(Path folder, Map<String, String> environment) {
        Path real = real(folder);
        String path = Stream.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .filter(name -> !name.isBlank())
                .map(name -> real(Path.of(name)))
                .filter(real::startsWith)
                .findFirst()
                .or(() -> repository(real))
                .map(root -> root.relativize(real).toString().replace('\\', '/'))
                .orElse("");
        return path.isEmpty() ? "" : path + "/";
    }

    /** The path of a folder below the one that the user is in, empty or with a {@code /} at its end; empty elsewhere. */
    public static String base(Path folder) {
        Path here = real(Path.of(""));
        Path real = real(folder);
        String path = real.startsWith(here) ? here.relativize(real).toString().replace('\\', '/') : "";
        return path.isEmpty() ? "" : path + "/";
    }

    /** The top of the repository around a folder, without links on the way to it; the folder itself without one. */
    static Path root(Path folder) {
        Path real = real(folder);
        return repository(real).orElse(real);
    }

    /** The name of a folder. */
    public static String name(Path folder) {
        Path name = real(folder).getFileName();
        return name == null ? "" : name.toString();
    }

    private static Optional<Path> repository(Path folder) {
        return Stream.iterate(Optional.of(folder), Optional::isPresent, path -> path.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(path -> Files.exists(path.resolve(".git")))
                .findFirst();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}

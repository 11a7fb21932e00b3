package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.BankPaths;
import java.util.List;
import java.util.Optional;

/** The files that links of a bank may lead to. */
final class BankFiles {
    /** What servers and site generators add to a path. */
    private static final List<String> ADDED = List.of("", ".md", "/README.md", "/index.md", ".html");

    private static final List<String> PICTURES = List.of("png", "jpg", "jpeg", "gif", "svg", "webp");

    private final BankPaths paths;

    /**
     * What the author of a link probably meant.
     *
     * @param messageId what is wrong with the target as written
     * @param target the target that the author should have written
     */
    record Meant(String messageId, String target) {}

    BankFiles(BankPaths paths) {
        this.paths = paths;
    }

    /** Whether a target leads somewhere; a path out of the bank is assumed to. */
    boolean has(String file, String target) {
        String path = BankPath.decoded(Address.path(target));
        return path.isEmpty() || resolved(file, path) || resolved(file, BankPath.decoded(target));
    }

    private boolean resolved(String file, String path) {
        Optional<String> place = BankPath.resolve(file, path);
        return place.isEmpty() || place.get().isEmpty() || ADDED.stream().anyMatch(end -> exists(place.get(), end));
    }

    /** The path that a missing target stands for, from the root of the bank: the first folder that is missing, else the file. */
    String missing(String file, String target) {
        String place =
                BankPath.resolve(file, BankPath.decoded(Address.path(target))).orElse(target);
        int slash = place.indexOf('/');
        while (slash >= 0 && paths.has(place.substring(0, slash))) {
            slash = place.indexOf('/', slash + 1);
        }
        return slash < 0 ? place : place.substring(0, slash + 1);
    }

    private boolean exists(String place, String end) {
        boolean page = place.endsWith(".html") && paths.has(place.replaceFirst("\\.html$", ".md"));
        return page || paths.has(place + end);
    }

    /** An existing file whose name differs only by a common mistake of authors. */
    Optional<Meant> meant(String file, String target) {
        String path = Address.path(target);
        String rest = target.substring(path.length());
        if (path.indexOf('\\') >= 0 && has(file, path.replace('\\', '/'))) {
            return Optional.of(new Meant("backslash", path.replace('\\', '/') + rest));
        }
        return BankPath.resolve(file, BankPath.decoded(path))
                .flatMap(place -> letters(path, place).or(() -> ending(path, place)))
                .map(meant -> new Meant(meant.messageId(), meant.target() + rest));
    }

    private Optional<Meant> letters(String path, String place) {
        return paths.inAnyCase(place).map(found -> new Meant("letters", tail(path, place, found)));
    }

    private Optional<Meant> ending(String path, String place) {
        int dot = place.lastIndexOf('.');
        return PICTURES.stream()
                .filter(ending -> dot > 0 && Address.isPicture(place))
                .flatMap(ending -> paths.inAnyCase(place.substring(0, dot + 1) + ending).stream())
                .findFirst()
                .map(found -> new Meant("ending", tail(path, place, found)));
    }

    /**
     * A path as written, in which the last parts that differ from the found path are replaced by those of the found
     * path.
     */
    private static String tail(String path, String place, String found) {
        String[] written = path.split("/", -1);
        String[] wanted = place.split("/", -1);
        String[] there = found.split("/", -1);
        for (int back = 1; back <= Math.min(there.length, written.length); back++) {
            String part = there[there.length - back];
            if (!wanted[wanted.length - back].equals(part)) {
                written[written.length - back] = part.replace(" ", "%20");
            }
        }
        return String.join("/", written);
    }
}

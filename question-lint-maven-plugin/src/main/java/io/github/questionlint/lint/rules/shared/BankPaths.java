package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.rule.BankView;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The paths of all files and folders of a bank. */
public final class BankPaths {
    /** The paths of the bank. */
    public static final BankView<BankPaths> VIEW = BankView.of(
            BankPaths.class, views -> Stream.of(new BankPaths(views.bank().entries())));

    private final Set<String> paths;
    private final Map<String, String> folded = new HashMap<>();

    private BankPaths(Collection<String> paths) {
        this.paths = new HashSet<>(paths);
        paths.forEach(path -> folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path));
    }

    /** Whether there is a file or folder of this path. */
    public boolean has(String path) {
        return paths.contains(path);
    }

    /** The first path that differs only in upper and lower case. */
    public Optional<String> inAnyCase(String path) {
        return Optional.ofNullable(folded.get(path.toLowerCase(Locale.ROOT)));
    }
}

package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves relative paths in a question. */
public final class BankPath {

    private BankPath() {}

    /** The path from the root of the bank; empty outside of the bank. */
    public static Optional<String> resolve(String file, String target) {
        List<String> at = new ArrayList<>(List.of(file.split("/", -1)));
        at.remove(at.size() - 1);
        for (String part : target.split("/", -1)) {
            if (part.equals("..") && at.isEmpty()) {
                return Optional.empty();
            } else if (part.equals("..")) {
                at.remove(at.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                at.add(part);
            }
        }
        return Optional.of(String.join("/", at));
    }

    /** A path with its percent signs decoded; unchanged if they are invalid. */
    public static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** The last part of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The paths of the assets that a question declares. */
    public static List<Text> assets(Question question) {
        return question.fields().maps("assets").stream()
                .flatMap(asset -> asset.text("path").stream())
                .toList();
    }
}

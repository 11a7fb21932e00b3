package io.github.questionlint.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Tells whether the texts of a question have changed. */
public final class ContentHash {

    private ContentHash() {}

    /** The first 12 hex digits of SHA-256 over title, parts and choices. */
    public static String of(Question question) {
        StringBuilder text = new StringBuilder(question.title().value()).append('\n');
        question.sections().forEach((role, section) -> {
            if (role != Role.NOTES) {
                text.append(role.key())
                        .append('\n')
                        .append(section.text().value())
                        .append('\n');
            }
        });
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

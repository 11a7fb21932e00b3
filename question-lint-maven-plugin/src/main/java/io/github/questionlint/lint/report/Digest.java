package io.github.questionlint.lint.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Hashes of texts by SHA-256. */
final class Digest {

    private Digest() {}

    /** 32 hex digits. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, 16);
    }

    /** The whole hash in Base64, as a content security policy names a script. */
    static String base64(String text) {
        return Base64.getEncoder().encodeToString(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

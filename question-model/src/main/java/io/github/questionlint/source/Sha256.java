package io.github.questionlint.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 over bytes and texts that are added one after another. */
public final class Sha256 {
    private final MessageDigest digest;

    /** The hash of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a text in UTF-8: the first hex digits of 64, in lower case. */
    public static String hex(String text, int digits) {
        return new Sha256().add(text).hex().substring(0, digits);
    }

    /** Adds bytes; returns this. */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Adds a text in UTF-8; returns this. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 32 bytes of the hash; afterwards this is the hash of nothing again. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** The 64 hex digits of the hash, in lower case; afterwards this is the hash of nothing again. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The hash in Base64; afterwards this is the hash of nothing again. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }
}

package io.github.questionlint.lint.similarity.join;

/** A hash of 64 bits that is the same in every run, on every machine and in every version: FNV-1a, mixed at its end. */
public final class Hash64 {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash64() {}

    /** The hash of a text. */
    public static long of(CharSequence text) {
        long hash = OFFSET;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            hash = (hash ^ (c & 0xff)) * PRIME;
            hash = (hash ^ (c >>> 8)) * PRIME;
        }
        return mix(hash);
    }

    /** Spreads differences over all bits: the finalizer of MurmurHash3. */
    static long mix(long bits) {
        long hash = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}

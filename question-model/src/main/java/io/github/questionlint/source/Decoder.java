package io.github.questionlint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes the bytes of a file. Wrong bytes are problems; everything else is read. */
public final class Decoder {

    private static final char REPLACEMENT = '\uFFFD';

    /**
     * A decoded file.
     *
     * @param file its text, with U+FFFD for bytes that are not UTF-8; empty if nothing can be read
     * @param problems the problems of its bytes, in file order
     */
    public record Decoded(Optional<SourceFile> file, List<Problem> problems) {

        /** Keeps its own copy of the problems. */
        public Decoded {
            problems = List.copyOf(problems);
        }
    }

    private Decoder() {}

    /**
     * Decodes UTF-8.
     *
     * @param path relative to the folder that is read, with {@code /}
     */
    public static Decoded decode(String path, byte[] bytes, Limits limits) {
        Span start = Span.startOf(path);
        if (bytes.length > limits.fileBytes()) {
            return unread(Problem.of("file-too-large", "size", start, bytes.length, limits.fileBytes()));
        }
        if (isUtf16(bytes)) {
            return unread(Problem.of("encoding-invalid", "utf-16", start));
        }
        SourceFile file = SourceFile.of(path, new String(bytes, StandardCharsets.UTF_8), bytes.length, limits);
        // Bytes that are not UTF-8 become U+FFFD; only then are their places searched.
        int valid = file.text().indexOf(REPLACEMENT) < 0 ? bytes.length : validBytes(bytes);
        List<Problem> problems = new ArrayList<>();
        if (valid < bytes.length) {
            int at = new String(bytes, 0, valid, StandardCharsets.UTF_8).length();
            problems.add(Problem.of(
                    "encoding-invalid", "utf-8", file.span(at, at + 1), hex(bytes[valid]), String.valueOf(valid)));
        }
        checkCharacters(file, problems);
        checkLines(file, limits, problems);
        return new Decoded(Optional.of(file), problems);
    }

    private static Decoded unread(Problem problem) {
        return new Decoded(Optional.empty(), List.of(problem));
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static int validBytes(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private static void checkCharacters(SourceFile file, List<Problem> problems) {
        char[] text = file.text().toCharArray();
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F) {
                problems.add(
                        Problem.of("control-character", "here", file.span(at, at + 1), "U+%04X".formatted((int) c)));
                return;
            }
        }
    }

    private static void checkLines(SourceFile file, Limits limits, List<Problem> problems) {
        for (int line = 1; line <= file.lineCount(); line++) {
            int length = file.lineEnd(line) - file.lineStart(line);
            if (length > limits.lineChars()) {
                int start = file.lineStart(line);
                problems.add(
                        Problem.of("line-too-long", "length", file.span(start, start + 1), length, limits.lineChars()));
                return;
            }
        }
    }

    private static String hex(byte b) {
        return "0x%02X".formatted(b & 0xFF);
    }
}

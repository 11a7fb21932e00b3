package io.github.questionlint.layout.document;

import io.github.questionlint.source.SourceFile;
import java.util.BitSet;

/** Which lines of a file are in fenced code, whatever they are indented by: a fence may be in a tab or a tag. */
public final class Fences {
    private static final int LENGTH = 3;

    private final BitSet fenced = new BitSet();

    /** The fences of a file. */
    public Fences(SourceFile file) {
        String open = "";
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.line(line).strip();
            String run = run(text);
            boolean closes = !open.isEmpty() && run.startsWith(open) && run.length() == text.length();
            boolean opens = open.isEmpty() && run.length() >= LENGTH;
            if (!open.isEmpty() || opens) {
                fenced.set(line);
            }
            open = closes ? "" : opens ? run : open;
        }
    }

    private static String run(String text) {
        int at = 0;
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        while (at < text.length() && (first == '`' || first == '~') && text.charAt(at) == first) {
            at++;
        }
        return text.substring(0, at);
    }

    /** Whether a line, from 1, is fenced code or a fence. */
    public boolean contains(int line) {
        return fenced.get(line);
    }
}

package io.github.questionlint.lint.git;

import io.github.questionlint.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.ignore.IgnoreNode;

/** Asks the files {@code .gitignore} of a working tree about a folder. */
public final class IgnoredFolder {

    private IgnoredFolder() {}

    /**
     * Whether Git leaves a folder alone; the nearest file that says anything about it decides.
     *
     * @param root the top of the working tree
     * @param folder a folder below it, which need not exist
     */
    public static boolean is(Path root, Path folder) throws IOException {
        for (Path at = folder.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
            Path file = at.resolve(".gitignore");
            if (Files.isRegularFile(file)) {
                IgnoreNode node = new IgnoreNode();
                try (InputStream in = new ByteArrayInputStream(InputFile.read(file, 1 << 24))) {
                    node.parse(in);
                }
                Boolean ignored =
                        node.checkIgnored(at.relativize(folder).toString().replace('\\', '/'), true);
                if (ignored != null) {
                    return ignored;
                }
            }
        }
        return false;
    }
}

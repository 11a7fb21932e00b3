package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.model.QuestionBank;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program finds the banks on its class path, in jars and in folders. */
class ContentJarTest {
    private static final Path BANKS = Path.of("src/test/resources/io/github/questionlint/read/banks");

    @TempDir
    private Path folder;

    private Path jar(String bank) throws IOException {
        Path jar = folder.resolve("a bank & more, " + bank + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(BANKS.resolve(bank))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = BANKS.resolve(bank).relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new ZipEntry(QuestionBanks.JAR_FOLDER + name));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    private static List<QuestionBank> banks(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int at = 0; at < places.length; at++) {
            urls[at] = places[at].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return QuestionBanks.onClassPath(loader);
        }
    }

    @Test
    void a_jar_gives_what_the_folder_gives_that_it_was_made_of() throws IOException {
        assertThat(banks(jar("native")))
                .singleElement()
                .extracting(BankDump::of)
                .isEqualTo(BankDump.of(QuestionBanks.read(BANKS.resolve("native"))));
    }

    @Test
    void the_banks_of_several_places_come_in_the_order_of_their_ids() throws IOException {
        Path classes = folder.resolve("classes");
        Path manifest = classes.resolve(QuestionBanks.JAR_FOLDER + "question-bank.yaml");
        Files.createDirectories(Objects.requireNonNull(manifest.getParent()));
        Files.writeString(manifest, "id: a.first\n");
        assertThat(banks(jar("native"), jar("broken"), classes))
                .extracting(bank -> bank.manifest().orElseThrow().id())
                .containsExactly("a.first", "io.github.owner.broken", "io.github.owner.machines");
    }

    @Test
    void a_class_path_without_banks_gives_none() throws IOException {
        assertThat(banks(folder)).isEmpty();
    }
}

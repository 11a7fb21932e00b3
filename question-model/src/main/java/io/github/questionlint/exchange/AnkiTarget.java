package io.github.questionlint.exchange;

import io.github.questionlint.data.TableWriter;
import io.github.questionlint.exchange.text.SafeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text that Anki imports: lines that say how it is written, and a line for each note with its id, front, back and
 * tags. The pictures have names that its folder of media takes.
 */
final class AnkiTarget implements Target {
    private static final Set<String> FIELDS =
            Set.copyOf(CarriedFields.whole("id", "difficulty", "level", "topics", "tags"));
    private static final String HEAD = """
            #separator:tab
            #html:true
            #notetype:Basic
            #columns:GUID\tFront\tBack\tTags
            #guid column:1
            #tags column:4
            """;
    private static final String MEDIA = "collection.media/";

    @Override
    public String name() {
        return "anki";
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public String pictureName(String path) {
        return MEDIA + media(path);
    }

    /** Media lie in one folder, so that a path becomes a name. */
    static String media(String path) {
        int dot = path.lastIndexOf('.');
        return SafeName.of(path.substring(0, dot)) + path.substring(dot).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        String bank = chosen.manifest().map(manifest -> manifest.id() + "/").orElse("");
        List<List<String>> rows = chosen.items().stream()
                .map(item -> row(item, bank, chosen, losses))
                .toList();
        return List.of(new ExportFile("anki.txt", HEAD + TableWriter.write('\t', rows)));
    }

    private static List<String> row(Item item, String bank, Chosen chosen, Losses losses) {
        AnkiNote note = new AnkiNote(item, losses);
        String tags = note.tags(chosen).stream().map(AnkiTarget::tag).distinct().collect(Collectors.joining(" "));
        return List.of(bank + item.name(), note.front(), note.back(), tags);
    }

    /** A tag has no spaces, which divide tags. */
    private static String tag(String name) {
        return name.strip().replaceAll("[\\s\\p{Cntrl}]+", "_");
    }
}

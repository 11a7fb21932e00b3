package io.github.questionlint.exchange;

import io.github.questionlint.data.Json;
import io.github.questionlint.read.Contracts;
import io.github.questionlint.schema.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The bundle: a line of JSON for each question, and the bank's description of itself. */
final class NdjsonTarget implements Target {

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public Set<String> fields() {
        return Contracts.resolved().fields().stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> rights() {
        return Set.copyOf(Losses.RIGHTS);
    }

    @Override
    public boolean needsKey() {
        return false;
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        String lines = chosen.items().stream()
                .map(item -> Json.line(item.resolved()) + "\n")
                .collect(Collectors.joining());
        String about = Json.pretty(Bundle.about(
                chosen.manifest(), chosen.items().stream().map(Item::question).toList()));
        return List.of(new ExportFile(Bundle.QUESTIONS, lines), new ExportFile(Bundle.BANK, about));
    }
}

package io.github.questionlint.data;

import io.github.questionlint.data.YamlNode.Entry;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The entries of a map, which never change. Many are found by their keys without looking at each. */
final class YamlEntries extends AbstractList<Entry> implements RandomAccess {
    private static final int FEW = 16;

    private final List<Entry> entries;
    private volatile @Nullable Map<String, Entry> byKey;

    private YamlEntries(List<Entry> entries) {
        this.entries = entries;
    }

    /** A copy of some entries; the same object if it is one already. */
    static YamlEntries of(List<Entry> entries) {
        return entries instanceof YamlEntries own ? own : new YamlEntries(List.copyOf(entries));
    }

    /** The first entry with a key. */
    Optional<Entry> find(String key) {
        if (entries.size() <= FEW) {
            for (Entry entry : entries) {
                if (entry.key().value().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
        Map<String, Entry> found = byKey;
        if (found == null) {
            found = new HashMap<>();
            for (Entry entry : entries) {
                found.putIfAbsent(entry.key().value(), entry);
            }
            byKey = found;
        }
        return Optional.ofNullable(found.get(key));
    }

    @Override
    public Entry get(int at) {
        return entries.get(at);
    }

    @Override
    public int size() {
        return entries.size();
    }
}

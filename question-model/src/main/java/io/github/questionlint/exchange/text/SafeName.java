package io.github.questionlint.exchange.text;

import io.github.questionlint.source.Sha256;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that hold on every system, whatever they are made of; none is given twice. */
public final class SafeName {
    private static final Pattern SAFE = Pattern.compile("[a-z0-9](?:[a-z0-9_-]|\\.(?=[a-z0-9]))*+");
    /** What Windows takes for a device, whatever follows behind a dot. */
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*+)?");

    private static final int LONGEST = 100;
    private static final int HASH = 12;

    private final Set<String> given = new HashSet<>();
    /** The last number behind each name, so that many equal ones do not try all numbers before theirs. */
    private final Map<String, Integer> last = new HashMap<>();

    /** A name that this gives only once: the wanted one made safe, perhaps with a number behind it. */
    public String next(String wanted) {
        String bare = of(wanted);
        int count = last.getOrDefault(bare, 1);
        String name = count == 1 ? bare : bare + "-" + count;
        while (!given.add(name)) {
            count++;
            name = bare + "-" + count;
        }
        last.put(bare, count);
        return name;
    }

    /** The wanted name if it is safe; otherwise its safe characters and a hash of all of it. */
    public static String of(String wanted) {
        boolean safe = wanted.length() <= LONGEST
                && SAFE.matcher(wanted).matches()
                && !DEVICE.matcher(wanted).matches();
        return safe ? wanted : begin(wanted) + Sha256.hex(wanted, HASH);
    }

    private static String begin(String wanted) {
        StringBuilder begin = new StringBuilder("x-");
        String lower = wanted.substring(0, Math.min(wanted.length(), LONGEST)).toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length() && begin.length() < LONGEST / 2; at++) {
            char c = lower.charAt(at);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean gap = begin.charAt(begin.length() - 1) == '-';
            begin.append(plain ? String.valueOf(c) : gap ? "" : "-");
        }
        return begin.charAt(begin.length() - 1) == '-' ? begin.toString() : begin + "-";
    }
}

package io.github.questionlint.exchange;

import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The pictures of a bank that its questions show. They keep their paths, as seen from the folder of the bank. */
final class Pictures {
    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tif", "tiff");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*+|//.*+");
    private static final Pattern HEX = Pattern.compile("(?s)(?:[^%]|%[0-9A-Fa-f]{2})*+");

    private final Set<String> files;
    private final Set<String> shown = new TreeSet<>();

    /**
     * The pictures among some files.
     *
     * @param entries the paths of all files of the bank
     */
    Pictures(Collection<String> entries) {
        files = new HashSet<>(entries);
    }

    /** Those that were shown so far, sorted, with the names that a format gives them. */
    List<Picture> shown(Target target) {
        return shown.stream()
                .map(path -> new Picture(path, target.pictureName(path)))
                .toList();
    }

    /**
     * A text with its links to pictures as seen from the folder of the bank.
     *
     * @param path the file that the text is from
     * @param found is told of the pictures that it shows
     * @param missing is told of links that lead to no picture of the bank
     */
    String linked(String markdown, String path, Consumer<String> found, Consumer<String> missing) {
        boolean tags = markdown.contains("<img") || markdown.contains("<IMG");
        if (!tags && !markdown.contains("![")) {
            return markdown;
        }
        // A line break in front keeps a text that starts with --- from being front matter.
        SourceFile file = SourceFile.of("text.md", "\n" + markdown);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Link link : links(Markdown.parse(file, Limits.DEFAULT))) {
            Optional<String> picture = picture(link.target(), path);
            picture.ifPresent(shown::add);
            picture.ifPresent(found);
            if (picture.isPresent() && link.start() >= from) {
                text.append(markdown, from, link.start()).append(written(picture.get()));
                from = link.start() + link.target().length();
            } else if (picture.isPresent() || isRelative(link.target())) {
                missing.accept(link.target());
            }
        }
        return text.append(markdown, from, markdown.length()).toString();
    }

    /**
     * A link to a picture.
     *
     * @param start where its target is written, from the start of the text; -1 where it is written elsewhere
     */
    private record Link(String target, int start) {}

    private static List<Link> links(Markdown markdown) {
        List<Link> links = new ArrayList<>();
        String text = markdown.file().text();
        markdown.root().stream().forEach(node -> {
            if (node.kind() == Kind.IMAGE) {
                int opens = text.substring(node.start(), node.end()).lastIndexOf("](");
                links.add(link(text, node.target(), opens < 0 ? node.end() : node.start() + opens, node.end()));
            } else if (node.is(Kind.HTML, Kind.HTML_BLOCK)) {
                HtmlTags.of(text, node).stream()
                        .filter(tag -> tag.name().equals("img"))
                        .forEach(tag -> links.add(link(text, tag.attribute("src"), tag.start(), tag.end())));
            }
        });
        return links;
    }

    private static Link link(String text, String target, int start, int end) {
        int at = text.indexOf(target, start);
        return new Link(target, target.isEmpty() || at < 0 || at + target.length() > end ? -1 : at - 1);
    }

    private static boolean isRelative(String target) {
        return !target.isEmpty()
                && !target.startsWith("#")
                && !SCHEME.matcher(target).matches();
    }

    /** The picture of the bank that a link leads to; empty where there is none. */
    Optional<String> picture(String target, String path) {
        String bare = target.replaceFirst("[?#].*+", "");
        if (!isRelative(target) || !HEX.matcher(bare).matches()) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        int folder = path.lastIndexOf('/');
        String whole = bare.startsWith("/") || folder < 0 ? bare : path.substring(0, folder) + "/" + bare;
        for (String step : URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8)
                .split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String file = String.join("/", steps);
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.of(file).filter(files::contains).filter(known -> ENDINGS.contains(ending));
    }

    /** A path as a link to it is written. */
    static String written(String path) {
        StringBuilder link = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-_.~".indexOf(c) >= 0);
            link.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return link.toString();
    }
}

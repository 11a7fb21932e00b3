package io.github.questionlint.lint.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is checked out of a repository.
 *
 * @param commit the hash of the commit
 * @param repository the address of the repository on GitHub or GitLab, without a slash at its end; empty elsewhere
 */
public record Revision(String commit, Optional<String> repository) {
    private static final int SHORT = 7;
    /** The longest address that is looked at. */
    private static final int LONGEST = 300;

    private static final String SEGMENT = "[A-Za-z0-9][A-Za-z0-9._-]*";
    /** The addresses of a remote, over HTTPS or SSH: host and path. A user and a password are left out. */
    private static final Pattern REMOTE = Pattern.compile("(?:https://(?:[^/@]*@)?|ssh://(?:git@)?|git@)"
            + "([A-Za-z0-9.-]+)[/:]((?:" + SEGMENT + "/){1,6}" + SEGMENT + ")/?");

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

    /**
     * A commit and the address of its remote, as Git has them.
     *
     * @return empty for what is no hash
     */
    public static Optional<Revision> of(String commit, String remote) {
        return COMMIT.matcher(commit).matches()
                ? Optional.of(new Revision(commit, repository(remote)))
                : Optional.empty();
    }

    /** Only github.com, gitlab.com and hosts named {@code gitlab.…}, so that a link of ours leads to no other place. */
    private static Optional<String> repository(String remote) {
        Matcher address = REMOTE.matcher(remote.length() > LONGEST ? "" : remote.strip());
        if (!address.matches()) {
            return Optional.empty();
        }
        String host = address.group(1).toLowerCase(Locale.ROOT);
        String path = address.group(2).replaceFirst("\\.git$", "");
        boolean github = host.equals("github.com") && path.indexOf('/') == path.lastIndexOf('/');
        boolean known = (github || host.startsWith("gitlab.")) && !path.contains("..") && !path.isEmpty();
        return known ? Optional.of("https://" + host + "/" + path) : Optional.empty();
    }

    private static String blob(String repository) {
        return repository.startsWith("https://github.com/") ? "/blob/" : "/-/blob/";
    }

    /** The first digits of the hash. */
    String abbreviated() {
        return commit.substring(0, SHORT);
    }

    /** The address of the commit. */
    Optional<String> page() {
        return repository.map(address -> address + blob(address).replace("blob", "commit") + commit);
    }

    /** The address that, with the path of a file, shows it at this commit. */
    Optional<String> files() {
        return repository.map(address -> address + blob(address) + commit + "/");
    }

    /** The name of the repository. */
    Optional<String> name() {
        return repository.map(address -> address.substring(address.lastIndexOf('/') + 1));
    }
}

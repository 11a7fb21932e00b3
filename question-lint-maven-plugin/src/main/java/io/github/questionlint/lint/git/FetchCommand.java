package io.github.questionlint.lint.git;

import java.util.Set;

/** The command that brings a commit into a clone that does not have it. */
final class FetchCommand {

    private FetchCommand() {}

    /**
     * The command, ready to copy.
     *
     * @param ref the ref that the user named
     * @param remotes the remotes of the clone
     * @param shallow whether the clone lacks its history
     */
    static String of(String ref, Set<String> remotes, boolean shallow) {
        String fetch = shallow ? "git fetch --unshallow " : "git fetch ";
        String remote = remotes.stream()
                .filter(name -> ref.startsWith(name + "/"))
                .findFirst()
                .orElse(ref.startsWith("origin/") ? "origin" : "");
        if (!remote.isEmpty()) {
            String branch = ref.substring(remote.length() + 1);
            return fetch + remote + " +refs/heads/" + branch + ":refs/remotes/" + ref;
        }
        boolean hash = ref.matches("[0-9a-f]{7,64}");
        return fetch + "origin " + (hash ? ref : ref + ":" + ref);
    }
}

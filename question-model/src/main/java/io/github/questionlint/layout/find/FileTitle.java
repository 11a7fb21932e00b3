package io.github.questionlint.layout.find;

/** The name of a file as a title: without its ending and its number, with blanks for the signs between words. */
final class FileTitle {
    private FileTitle() {}

    static String of(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        int start = 0;
        while (start < name.length() && Character.isDigit(name.charAt(start))) {
            start++;
        }
        boolean numbered = start > 0 && start < name.length() && " -_.)、".indexOf(name.charAt(start)) >= 0;
        String bare = (numbered ? name.substring(start + 1) : name).strip();
        return bare.indexOf(' ') >= 0
                ? bare
                : bare.replace('-', ' ').replace('_', ' ').strip();
    }
}

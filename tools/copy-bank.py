#!/usr/bin/env python3
"""Copies a bank into one that is N times as large: tools/copy-bank.py FOLDER TARGET N

The first copy is as it is. In each further one, three of four words of at least four letters, outside of code, links and tags,
are other words of about the same length, so that its questions are others. The same arguments give the same bank."""
import pathlib
import re
import shutil
import sys
import zlib

SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wu', 'za']
KEPT = re.compile(r'^(?:```|~~~).*?^(?:```|~~~)|^---\n.*?^---$|`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|https?://\S+',
                  re.MULTILINE | re.DOTALL)
WORD = re.compile(r'\b[a-zà-ÿ]{4,}\b')


def changed(text, copy):
    def word(match):
        found = match.group()
        if zlib.crc32(found.encode()) % 4 == 0:
            return found
        digits = zlib.crc32(f'{copy} {found}'.encode())
        return ''.join(SYLLABLES[digits >> 4 * at & 15] for at in range(min(7, len(found) // 2)))

    parts, end = [], 0
    for kept in KEPT.finditer(text):
        parts += [WORD.sub(word, text[end:kept.start()]), kept.group()]
        end = kept.end()
    return ''.join(parts) + WORD.sub(word, text[end:])


def main():
    source, target, copies = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    for copy in range(copies):
        for file in sorted(source.rglob('*')):
            if not file.is_file() or '.git' in file.parts:
                continue
            place = target / f'copy{copy}' / file.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            if copy and file.suffix == '.md':
                text = file.read_bytes().decode('utf-8', 'surrogateescape')
                place.write_bytes(changed(text, copy).encode('utf-8', 'surrogateescape'))
            else:
                shutil.copyfile(file, place)


main()

package io.github.questionlint.markdown;

import io.github.questionlint.source.FileTime;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A {@link FoldLine} as a block of its own, so that it is no part of a paragraph. An admonition holds its content, which is
 * indented by four.
 */
final class Fold extends CustomBlock {
    private static final int INDENT = 4;

    /** Finds them. It is asked at every line, so that it also ends the parser where the time is up. */
    static final class Opening extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            FileTime.check();
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || start >= line.length() || "?!:{".indexOf(line.charAt(start)) < 0) {
                return BlockStart.none();
            }
            Optional<FoldLine> found = FoldLine.of(
                            line.subSequence(start, line.length()).toString())
                    .filter(fold -> !fold.isWhole());
            return found.map(fold -> BlockStart.of(new Lines(fold.style() == FoldLine.Style.INDENTED))
                            .atIndex(line.length()))
                    .orElseGet(BlockStart::none);
        }
    }

    private static final class Lines extends AbstractBlockParser {
        private final Fold block = new Fold();
        private final boolean holds;

        Lines(boolean holds) {
            this.holds = holds;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return holds;
        }

        @Override
        public boolean canContain(Block childBlock) {
            return holds;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (holds && state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return holds && state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }
    }
}

package io.github.questionlint.lint.rules.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StubLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass",
                "... ; ",
                "raise NotImplementedError()",
                "// TODO: write it",
                "panic(\"todo\")",
                "def f(a): pass",
                "async def f(): ...",
                "class A:  pass",
                "int f() { // TODO }",
                "int f() { throw new UnsupportedOperationException(); }"
            })
    void stands_in(String line) {
        assertThat(StubLine.isStandIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "passed", "pass 1", "def f(a): return 1", "a: pass", "f() { return 1; }", "// it is so"})
    void does_not_stand_in(String line) {
        assertThat(StubLine.isStandIn(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "});",
                "import a.B;",
                "# a comment",
                "def f(a):",
                "public int f(int a) {",
                "const f = async (a, b) => {",
                "std::vector<int> f(int *a) const {",
                "int f(int a)  {"
            })
    void is_around_one(String line) {
        assertThat(StubLine.isFrame(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"return 1;", "int a = f(1) {", "def", "x", "int f(int a) const"})
    void is_not_around_one(String line) {
        assertThat(StubLine.isFrame(line)).isFalse();
    }
}

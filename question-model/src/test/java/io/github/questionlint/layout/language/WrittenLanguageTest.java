package io.github.questionlint.layout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLanguageTest {
    private static final String CODE = """
            ```java
            for (int i = 0; i < the.length; i++) { if (a.is(b)) { return to.of(i); } }
            ```
            """.repeat(20);

    private static String lang(String path, String text) {
        return WrittenLanguage.of(path, text, Optional.empty()).in(Map.of());
    }

    private static String lang(String path, String text, Map<String, Integer> bank) {
        return WrittenLanguage.of(path, text, Optional.empty()).in(bank);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | What is a shard, and why does it matter?",
                "es | ¿Qué es un índice y para qué sirve en una tabla?",
                "pt | O que é um índice e para que ele não serve?",
                "it | Che cosa è un indice e a cosa serve nella tabella?",
                "fr | Qu'est-ce qu'un index et à quoi sert-il dans une table ?",
                "de | Was ist ein Index, und wofür wird er verwendet?",
                "nl | Wat is een index en waarom wordt deze gebruikt?",
                "sv | Vad är ett index och varför används det?",
                "da | Hvad er et indeks, og hvorfor bruges det af databasen?",
                "no | Hva er en indeks, og hvorfor blir den brukt av deg?",
                "fi | Mikä on indeksi ja miksi se on nopea?",
                "pl | Co to jest indeks i dlaczego się go używa?",
                "cs | Co je to index a proč se při čtení používá?",
                "sk | Čo je to index a prečo sa pri čítaní používa?",
                "hu | Mi az index, és miért nem kell mindig?",
                "ro | Ce este un index și pentru ce se folosește?",
                "tr | Dizin nedir ve neden kullanılır?",
                "vi | Chỉ mục là gì và khi nào thì nên dùng?",
                "id | Apa itu indeks dan mengapa digunakan untuk tabel?",
                "ru | Что такое индекс и для чего он нужен?",
                "uk | Що таке індекс і навіщо він потрібен?",
                "bg | Какво е индекс и защо се използва?",
                "sr | Шта је индекс и зашто се користи?",
                "ar | ما هو الفهرس ولماذا يستخدم في الجدول؟",
                "fa | شاخص چیست و چرا در جدول استفاده می شود؟",
                "ur | انڈیکس کیا ہے اور یہ کیوں استعمال ہوتا ہے؟",
                "he | מהו אינדקס ולמה משתמשים בו?",
                "el | Τι είναι το ευρετήριο και γιατί χρησιμοποιείται;",
                "hi | इंडेक्स क्या है और यह क्यों उपयोगी है?",
                "bn | সূচক কী এবং কেন এটি ব্যবহার করা হয়?",
                "th | ดัชนีคืออะไร และใช้ทำไม",
                "ko | 인덱스란 무엇이며 왜 사용하나요?",
                "ja | インデックスとは何ですか。なぜ使いますか。",
                "zh | 什么是索引？它在数据库里有什么作用？",
                "ta | குறியீடு என்றால் என்ன?",
            })
    void finds_the_language_of_a_short_text(String wanted, String text) {
        assertThat(lang("questions/basics.md", text)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "es.md",
        "vi.md",
        "be/db.md",
        "fe/net.md",
        "hr.md",
        "ml.md",
        "it.md",
        "is-it-free-after-ch.md",
        "pl/sql.md"
    })
    void two_letters_of_a_path_do_not_overrule_the_text(String path) {
        String text = "# Notes\n\n### What is a shard?\n\nA part of the data that lives on a machine of its own.\n";
        assertThat(lang(path, text)).isEqualTo("en");
    }

    @Test
    void a_path_breaks_a_tie() {
        assertThat(lang("uk/db.md", "### Транзакція")).isEqualTo("uk");
        assertThat(lang("uk/db.md", "### Контракт")).isEqualTo("uk");
        assertThat(lang("quiz-ja.md", "## 排他制御")).isEqualTo("ja");
        assertThat(lang("fr-FR/a.md", "CPU, GPU", Map.of("en", 9, "fr", 3))).isEqualTo("fr");
    }

    @Test
    void names_the_script_of_chinese_where_the_path_does() {
        String text = "## 什麼是索引？它有什麼作用？";
        assertThat(List.of(
                        lang("zh-TW/a.md", text),
                        lang("README.zh-Hant.md", text),
                        lang("a.md", text),
                        lang("zh-CN/a.md", text)))
                .containsExactly("zh-Hant", "zh-Hant", "zh", "zh");
    }

    @Test
    void the_bank_decides_where_the_text_does_not() {
        assertThat(lang("db.md", "### Контракт", Map.of("uk", 5, "en", 50))).isEqualTo("uk");
        assertThat(lang("db.md", "![](1.png)", Map.of("zh", 5))).isEqualTo("zh");
        assertThat(lang("es.md", CODE, Map.of("en", 5))).isEqualTo("en");
        assertThat(lang("db.md", "### Контракт")).isEqualTo("ru");
    }

    @Test
    void a_surely_written_text_does_not_follow_the_bank() {
        assertThat(lang("db.md", "### Что это и для чего? Это база.", Map.of("uk", 5)))
                .isEqualTo("ru");
    }

    @Test
    void code_addresses_and_keywords_do_not_count() {
        String text = "Cos'è un indice, e quali sono le differenze?\n" + CODE
                + "SELECT this FROM that WHERE it IS NOT IN (to_be) https://the.of/and/is/to\n<div class=\"what is the\">";
        assertThat(lang("a.md", text)).isEqualTo("it");
    }

    @Test
    void a_fence_that_is_never_closed_hides_no_text() {
        assertThat(lang("a.md", "```\nwhat is the reason for that?")).isEqualTo("en");
    }

    @Test
    void front_matter_may_name_it() {
        WrittenLanguage written = WrittenLanguage.of("a.md", "### Контракт", Optional.of("uk"));
        assertThat(written.in(Map.of())).isEqualTo("uk");
        assertThat(WrittenLanguage.of("a.md", "### Контракт", Optional.of("java"))
                        .in(Map.of()))
                .isEqualTo("ru");
    }

    @Test
    void a_part_may_be_in_another_language() {
        String first = "### What is a shard?\n\nA part of the data that lives on a machine of its own.\n";
        String second = "### 什么是分片？\n\n数据的一部分，它存放在一台单独的机器上。\n";
        String third = "### Index\n\nCREATE INDEX a ON b (c)\n";
        WrittenLanguage written = WrittenLanguage.of("a.md", first + second + third, Optional.empty());
        int two = first.length();
        int three = two + second.length();
        String whole = written.in(Map.of());
        assertThat(whole).isEqualTo("zh");
        assertThat(written.of(0, two, whole)).isEqualTo("en");
        assertThat(written.of(two, three, whole)).isEqualTo("zh");
        assertThat(written.of(three, three + third.length(), whole)).isEqualTo("zh");
    }

    @Test
    void reads_hostile_text_in_linear_time() {
        String text = "`<a](://".repeat(200_000);
        assertThat(WrittenLanguage.of("a.md", text, Optional.empty()).of(0, text.length(), "fr"))
                .isEqualTo("fr");
        assertThat(lang("a.md", "")).isEmpty();
        assertThat(lang("", "\ud800")).isEmpty();
    }
}

//! Untrusted Markdown: what it becomes, and that nothing harmful ever comes
//! out.

use crate::support::sound::sound;
use papersmart::i18n::Tag;
use papersmart::markdown::{Setting, problems, to_html, to_text};
use proptest::prelude::*;

fn html(language: &str, markdown: &str) -> String {
    let language: Tag = language.parse().expect("a language");
    let links = std::collections::BTreeMap::new();
    let setting = Setting {
        language: &language,
        links: &links,
        top_heading: 2,
        id_prefix: "t-",
        table_label: Some("Table"),
        notes_label: "Notes",
        back_label: "Back to reference",
    };
    to_html(markdown, &setting)
}

#[test]
fn blocks() {
    let markdown = "1. a\n2. b\n\n> c  \n> d ~~e~~\n\n```\n<f> & 'g'\n```\n\n***\n\n3. h\n";
    insta::assert_snapshot!(html("en", markdown));
}

#[test]
fn headings_never_skip_a_level() {
    let markdown =
        "## A\n\n#### B\n\n### C\n\n#\n\n# D\n\n## E\n\n### F\n\n#### G\n\n##### H\n\n###### I\n";
    insta::assert_snapshot!(html("en", markdown));
}

#[test]
fn tables() {
    let markdown = "| a | b | c |\n|---|--:|:-:|\n| 1 | **2** | 3 |\n\n|x|\n|-|\n";
    insta::assert_snapshot!(html("en", markdown));
}

#[test]
fn footnotes() {
    let markdown =
        "A[^x] b[^y] c[^x] [d[^x]](/e) f[^none]\n\n[^y]: Y\n[^x]: X\n\n    - more\n\n[^z]: Z\n";
    insta::assert_snapshot!(html("en", markdown));
}

#[test]
fn links() {
    let markdown = "[a](/b?c=d&e \"f\") [g](javascript:h) <https://i.example/?j;k> <l@m.example> \
                    ![n](https://o.example/p.png) [![q](r.png)](/s) [](/t) ![u [v](/w)](data:x)\n";
    insta::assert_snapshot!(html("fr", markdown));
}

#[test]
fn raw_html_is_shown() {
    let markdown = "<script>\nalert(1)\n</script>\n\na <b onclick=\"x\">c</b> <!-- d -->\n";
    insta::assert_snapshot!(html("en", markdown));
}

#[test]
fn chinese() {
    assert_eq!(
        html("zh", "**注意：**请\n看“**议程**”\n**（一）**和\nA\nb"),
        "<p><strong>注意：</strong>请看“<strong>议程</strong>”<strong>（一）</strong>和\nA\nb</p>\n"
    );
    assert_eq!(
        html("zh", "请**“注意”**看，*甲（**乙**）丙*。"),
        "<p>请<strong>“注意”</strong>看，<em>甲（<strong>乙</strong>）丙</em>。</p>\n"
    );
    assert_eq!(
        html("zh", "`**注意：**请` [注](/：**请)"),
        "<p><code>**注意：**请</code> <a href=\"/%EF%BC%9A**%E8%AF%B7\">注</a></p>\n"
    );
}

#[test]
fn french() {
    assert_eq!(
        html("fr", "l'**État** ; «*oui*» `a ; b'c` : A/68/123 !"),
        "<p>l’<strong>État</strong>\u{202F}; «\u{A0}<em>oui</em>\u{A0}» <code>a ; b'c</code>\u{A0}: A/68/123\u{202F}!</p>\n"
    );
    assert_eq!(html("en", "it's «so» ;"), "<p>it's «so» ;</p>\n");
}

#[test]
fn symbols_keep_their_direction() {
    assert_eq!(
        html("ar", "انظر A/68/123. `A/68/1` [ب](/A/68/2) [A/68/3](/c)"),
        "<p>انظر <bdi dir=\"ltr\">A/68/123</bdi>. <code dir=\"auto\">A/68/1</code> <a href=\"/A/68/2\">ب</a> \
         <a href=\"/c\"><bdi dir=\"ltr\">A/68/3</bdi></a></p>\n"
    );
    assert_eq!(html("en", "see A/68/123"), "<p>see A/68/123</p>\n");
}

/// Texts made to exhaust a parser.
fn hostile() -> Vec<String> {
    let many = 10_000;
    let steps = (0..300).map(|depth| format!("{}- a\n", "  ".repeat(depth)));
    vec![
        ">".repeat(many),
        "> ".repeat(many) + &"\n> a".repeat(many),
        "- ".repeat(many) + &"\n".repeat(many),
        "> ".repeat(9) + &"* ".repeat(many) + "a\n" + &"\n".repeat(many),
        "+ ".repeat(many) + &"\n".repeat(many),
        "1. ".repeat(many) + "a\n\nb",
        format!("[^1]: {}\n{}", "- + ".repeat(many), "\n".repeat(many)),
        steps.collect(),
        "*a ".repeat(many),
        "*a _b ".repeat(many) + &"c_ d* ".repeat(many),
        "**a ".repeat(many) + &"b** ".repeat(many),
        "[".repeat(many) + &"](a)".repeat(many),
        "![".repeat(many) + "a" + &"](b)".repeat(many),
        "[a](".repeat(many),
        "[^".repeat(many),
        "<".repeat(many) + &"<!--".repeat(many),
        (0..300).map(|length| format!("a{}", "`".repeat(length))).collect(),
        format!("[a]: {}\n\n{}", "/b".repeat(many), "[a] ".repeat(many)),
        "[a]: <b>\n".repeat(many),
        format!("|{}\n|{}\n{}", "a|".repeat(many), "-|".repeat(many), "|\n".repeat(many)),
        "&".repeat(many),
        "**注：".repeat(many),
        "# a\n".repeat(many),
    ]
}

#[test]
fn hostile_texts_stay_sound_and_shallow() {
    for markdown in hostile() {
        let start: String = markdown.chars().take(20).collect();
        for language in ["en", "fr", "zh", "ar"] {
            let depth = sound(&html(language, &markdown));
            assert!(depth < 200, "{start} is {depth} deep");
        }
        assert!(to_text(&markdown).len() <= 2 * markdown.len());
        assert!(problems(&markdown).len() <= markdown.len());
    }
}

/// Pieces of markup that meet in ways nobody thought of.
fn fragments() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```\n",
        "[",
        "](",
        ")",
        "![",
        "](javascript:a)",
        "](/b)",
        "]",
        "[^1]",
        "[^1]: ",
        "\n\n[^2]: c\n",
        "<script>",
        "</p>",
        "<b onclick=\"d\">",
        "<!--",
        "-->",
        "<https://e.example>",
        "\n",
        "\n\n",
        "\n    ",
        "> ",
        "- ",
        "1. ",
        "# ",
        "### ",
        "|",
        "\n|-|-|\n",
        " ",
        "\\",
        "&#0;",
        "&#1;",
        "&#xFDD0;",
        "&#x85;",
        "&lt;",
        "javascript:",
        "\u{FDD0}",
        "\0",
        "\r\n",
        "\t",
        "会议",
        "：",
        "（",
        "“",
        "« ",
        " ;",
        "'",
        "é",
        "A/68/123",
        "مرحبا",
        "[a]: data:f\n",
        "[a]",
        "\"",
        "=\n",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_becomes_sound_html(text in prop_oneof![fragments(), any::<String>()]) {
        for language in ["en", "fr", "zh", "ar"] {
            sound(&html(language, &text));
        }
        let marked = to_text(&text).contains('\u{FDD0}');
        prop_assert!(!marked);
        for problem in problems(&text) {
            prop_assert!(text.get(problem.range).is_some());
        }
    }
}

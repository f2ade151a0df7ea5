//! Feeds: Atom (RFC 4287) and JSON Feed 1.1, which say the same. Start at
//! [`Feed`].

use std::fmt::Write as _;

use jiff::Timestamp;
use serde::Serialize;

use crate::i18n::Language;

/// What a feed is of.
#[derive(Debug)]
pub struct Feed<'a> {
    /// Its language.
    pub language: Language,
    /// What it follows.
    pub title: &'a str,
    /// Absolute address of the page that it follows.
    pub page: &'a str,
    /// Its absolute address as Atom.
    pub atom: &'a str,
    /// Its absolute address as JSON Feed.
    pub json: &'a str,
    /// Who publishes it.
    pub author: &'a str,
}

/// Something that a feed tells of.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Absolute address of its page, which names it for good.
    pub page: String,
    /// Its title.
    pub title: String,
    /// The language of the title, where that is not the feed's.
    pub title_lang: Option<String>,
    /// What it is, in a line.
    pub summary: String,
    /// Its kind, as a keyword.
    pub kind: &'static str,
    /// When it became public.
    pub published: Timestamp,
    /// When it was changed last.
    pub updated: Timestamp,
}

#[derive(Serialize)]
struct JsonFeed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    language: &'static str,
    authors: [JsonAuthor<'a>; 1],
    items: Vec<JsonItem<'a>>,
}

#[derive(Serialize)]
struct JsonAuthor<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct JsonItem<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_text: &'a str,
    date_published: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    tags: [&'static str; 1],
}

impl Feed<'_> {
    /// The feed as Atom.
    #[must_use]
    pub fn atom(&self, entries: &[Entry]) -> Vec<u8> {
        let code = self.language.code();
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        let _ = writeln!(xml, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{code}\">");
        let _ = writeln!(xml, "<id>{}</id>", escaped(self.page));
        let _ = writeln!(xml, "<title>{}</title>", escaped(self.title));
        let _ = writeln!(xml, "<updated>{}</updated>", instant(newest(entries)));
        let _ = writeln!(xml, "<author><name>{}</name></author>", escaped(self.author));
        let _ = writeln!(xml, "<link href=\"{}\"/>", escaped(self.page));
        let _ = writeln!(
            xml,
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>",
            escaped(self.atom)
        );
        for entry in entries {
            let page = escaped(&entry.page);
            let lang = entry.title_lang.as_deref().map(|lang| format!(" xml:lang=\"{lang}\""));
            let _ = writeln!(
                xml,
                "<entry><id>{page}</id><title{}>{}</title><updated>{}</updated>\
                 <published>{}</published><link href=\"{page}\"/><category term=\"{}\"/>\
                 <summary>{}</summary></entry>",
                lang.unwrap_or_default(),
                escaped(&entry.title),
                instant(entry.updated),
                instant(entry.published),
                entry.kind,
                escaped(&entry.summary),
            );
        }
        xml.push_str("</feed>\n");
        xml.into_bytes()
    }

    /// The feed as JSON Feed.
    #[must_use]
    pub fn json(&self, entries: &[Entry]) -> Vec<u8> {
        let feed = JsonFeed {
            version: "https://jsonfeed.org/version/1.1",
            title: self.title,
            home_page_url: self.page,
            feed_url: self.json,
            language: self.language.code(),
            authors: [JsonAuthor { name: self.author }],
            items: entries.iter().map(json_item).collect(),
        };
        serde_json::to_vec(&feed).unwrap_or_default()
    }
}

fn json_item(entry: &Entry) -> JsonItem<'_> {
    let changed = entry.updated != entry.published;
    JsonItem {
        id: &entry.page,
        url: &entry.page,
        title: &entry.title,
        content_text: &entry.summary,
        date_published: instant(entry.published),
        date_modified: changed.then(|| instant(entry.updated)),
        tags: [entry.kind],
    }
}

/// When anything in a feed was changed last; a feed without entries has not
/// been since there were clocks.
fn newest(entries: &[Entry]) -> Timestamp {
    entries.iter().map(|entry| entry.updated).max().unwrap_or(Timestamp::UNIX_EPOCH)
}

/// An instant, to the second (RFC 3339).
pub(super) fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Text in XML: escaped, without characters that XML cannot carry.
pub(super) fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len() + 8);
    for one in text.chars() {
        match one {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' | '\n' | '\r' => xml.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if one.is_control() => {}
            _ => xml.push(one),
        }
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed() -> Feed<'static> {
        Feed {
            language: Language::En,
            title: "A & B",
            page: "https://a.example/en/",
            atom: "https://a.example/en/feed.xml",
            json: "https://a.example/en/feed.json",
            author: "A",
        }
    }

    fn entry(title: &str) -> Entry {
        Entry {
            page: "https://a.example/en/x/".into(),
            title: title.into(),
            title_lang: Some("pt".into()),
            summary: "<b>".into(),
            kind: "statement",
            published: Timestamp::from_second(10).unwrap(),
            updated: Timestamp::from_second(20).unwrap(),
        }
    }

    #[test]
    fn nothing_in_a_title_is_markup() {
        let xml = String::from_utf8(feed().atom(&[entry("</title>\u{0}&\u{ffff}")])).unwrap();
        assert!(xml.contains("<title xml:lang=\"pt\">&lt;/title&gt;&amp;</title>"), "{xml}");
        assert!(xml.contains("<summary>&lt;b&gt;</summary>"));
        let json: serde_json::Value = serde_json::from_slice(&feed().json(&[entry("\"")])).unwrap();
        assert_eq!(json["items"][0]["title"], "\"");
    }

    #[test]
    fn a_feed_is_as_new_as_its_newest_entry() {
        let xml = String::from_utf8(feed().atom(&[entry("")])).unwrap();
        assert!(xml.contains("<updated>1970-01-01T00:00:20Z</updated>\n<author>"), "{xml}");
        let empty = String::from_utf8(feed().atom(&[])).unwrap();
        assert!(empty.contains("<updated>1970-01-01T00:00:00Z</updated>"));
    }

    #[test]
    fn only_what_was_changed_says_so() {
        let same = Entry { updated: Timestamp::from_second(10).unwrap(), ..entry("") };
        let json: serde_json::Value =
            serde_json::from_slice(&feed().json(&[same, entry("")])).unwrap();
        assert!(json["items"][0].get("date_modified").is_none());
        assert_eq!(json["items"][1]["date_modified"], "1970-01-01T00:00:20Z");
    }
}

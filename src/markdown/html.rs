//! From the parser's events to HTML, in one pass and one string. Start at
//! [`to_html`].

use std::fmt::Write;
use std::mem;

use pulldown_cmark::{Alignment, Event, LinkType, Parser, Tag, TagEnd};
use pulldown_cmark::{CowStr, TextMergeStream};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

use super::notes::Notes;
use super::pieces::{Piece, PieceKind, Pieces};
use super::prepare::{prepare, unmarked};
use super::typography::{french, joins};
use super::{OPTIONS, Setting, address, symbols};
use crate::i18n::Language;

/// How deep emphasis may nest before it is dropped: as deep as nobody means.
const DEEPEST: usize = 64;

/// The HTML of a text: well-formed blocks to put into a page.
#[must_use]
pub fn to_html(markdown: &str, setting: &Setting<'_>) -> String {
    let mut html = String::with_capacity(markdown.len() + markdown.len() / 4);
    html.extend(pieces(markdown, setting).into_iter().map(|piece| piece.html));
    html
}

/// The same HTML in pieces.
pub(super) fn pieces(markdown: &str, setting: &Setting<'_>) -> Vec<Piece> {
    let prepared = prepare(markdown);
    let mut writer = Writer::new(setting, prepared.len());
    let mut pieces = Pieces::default();
    let mut events = TextMergeStream::new(Parser::new_ext(&prepared, OPTIONS)).peekable();
    while let Some(event) = events.next() {
        let goes_on = match events.peek() {
            Some(Event::Start(tag)) => is_inline(tag.to_end()),
            Some(Event::Code(_)) => true,
            _ => false,
        };
        pieces.before(&event, writer.closing.len(), &mut writer.out);
        writer.event(event, goes_on);
    }
    pieces.cut(&mut writer.out, PieceKind::Notes);
    writer.notes.print(setting, &mut writer.out);
    pieces.cut(&mut writer.out, PieceKind::Notes);
    pieces.done
}

/// Appends an attribute, or nothing where there is no value.
pub(super) fn attribute(out: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        let _ = write!(out, " {name}=\"");
        let _ = escape_html(&mut *out, value);
        out.push('"');
    }
}

fn is_inline(tag: TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong};
    matches!(tag, Emphasis | Strong | Strikethrough | Link | Image)
}

struct Writer<'a> {
    setting: &'a Setting<'a>,
    french: bool,
    rtl: bool,
    out: String,
    /// What closes each open element; empty where nothing was opened.
    closing: Vec<&'static str>,
    /// The last character printed in this block.
    last: Option<char>,
    /// Where a line break waits for the next character to decide about it.
    line_break: Option<usize>,
    /// Whether text is printed as it is.
    verbatim: bool,
    /// The open link: where its text begins and what to show if it has none.
    link: Option<(usize, String)>,
    /// The levels, as typed, of the headings that enclose this place.
    headings: Vec<u8>,
    sections: usize,
    heading_start: (usize, usize),
    tables: usize,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    notes: Notes,
    /// What was being printed when a footnote's definition began, and its label.
    around: Vec<(String, String)>,
}

impl<'a> Writer<'a> {
    fn new(setting: &'a Setting<'a>, length: usize) -> Self {
        Self {
            setting,
            french: setting.language.official() == Some(Language::Fr),
            rtl: setting.language.dir() == "rtl",
            out: String::with_capacity(length + length / 4),
            closing: Vec::new(),
            last: None,
            line_break: None,
            verbatim: false,
            link: None,
            headings: Vec::new(),
            sections: 0,
            heading_start: (0, 0),
            tables: 0,
            alignments: Vec::new(),
            column: 0,
            in_head: false,
            notes: Notes::default(),
            around: Vec::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, goes_on: bool) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, goes_on),
            Event::Code(code) => {
                let code = unmarked(&code);
                self.settle_break(code.chars().next());
                self.out.push_str(if self.rtl { "<code dir=\"auto\">" } else { "<code>" });
                self.escaped(&code);
                self.out.push_str("</code>");
                self.last = code.chars().next_back();
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = unmarked(&html);
                self.settle_break(html.chars().next());
                self.escaped(&html);
                self.last = html.chars().next_back();
            }
            Event::FootnoteReference(label) => {
                self.line_break = None;
                let linked = self.link.is_none();
                self.notes.refer(&label, linked, self.setting.id_prefix, &mut self.out);
            }
            Event::SoftBreak => match self.last {
                Some(last) if joins(last, '。') => self.line_break = Some(self.out.len()),
                _ => self.out.push('\n'),
            },
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &str, goes_on: bool) {
        let text = unmarked(text);
        self.settle_break(text.chars().next());
        if self.verbatim {
            self.escaped(&text);
        } else if self.french {
            let text = french(&text, self.last, goes_on);
            self.escaped(&text);
        } else if self.rtl {
            self.isolated(&text);
        } else {
            self.escaped(&text);
        }
        self.last = text.chars().next_back().or(self.last);
    }

    fn escaped(&mut self, text: &str) {
        let _ = escape_html_body_text(&mut self.out, text);
    }

    /// Text in which document symbols keep their own direction.
    fn isolated(&mut self, text: &str) {
        let mut done = 0;
        for symbol in symbols::find(text) {
            self.escaped(&text[done..symbol.start]);
            self.out.push_str("<bdi dir=\"ltr\">");
            self.escaped(&text[symbol.clone()]);
            self.out.push_str("</bdi>");
            done = symbol.end;
        }
        self.escaped(&text[done..]);
    }

    fn settle_break(&mut self, next: Option<char>) {
        let (Some(at), Some(last), Some(next)) = (self.line_break, self.last, next) else { return };
        self.line_break = None;
        if !joins(last, next) {
            self.out.insert(at, '\n');
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        if !is_inline(tag.to_end()) {
            self.last = None;
            self.line_break = None;
        }
        let (opening, closing) = match tag {
            Tag::Paragraph | Tag::HtmlBlock => ("<p>", "</p>\n"),
            Tag::BlockQuote(_) => ("<blockquote>\n", "</blockquote>\n"),
            Tag::Item => ("<li>", "</li>\n"),
            Tag::List(None) => ("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) => ("<ol>\n", "</ol>\n"),
            Tag::List(Some(first)) => {
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
                ("", "</ol>\n")
            }
            Tag::CodeBlock(_) => self.code_block(),
            Tag::Heading { level, .. } => self.heading(level as u8),
            Tag::Table(alignments) => self.table(alignments),
            Tag::TableHead => {
                self.in_head = true;
                self.column = 0;
                ("<thead>\n<tr>", "</tr>\n</thead>\n<tbody>\n")
            }
            Tag::TableRow => {
                self.column = 0;
                ("<tr>", "</tr>\n")
            }
            Tag::TableCell => self.cell(),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough if self.closing.len() > DEEPEST => {
                ("", "")
            }
            Tag::Emphasis => ("<em>", "</em>"),
            Tag::Strong => ("<strong>", "</strong>"),
            Tag::Strikethrough => ("<s>", "</s>"),
            Tag::Link { link_type, dest_url, .. } => self.open_link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => self.open_link(LinkType::Inline, &dest_url),
            Tag::FootnoteDefinition(label) => self.open_note(label),
            // Their syntax is off.
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => ("", ""),
        };
        self.out.push_str(opening);
        self.closing.push(closing);
    }

    fn end(&mut self, tag: TagEnd) {
        let closing = self.closing.pop().unwrap_or_default();
        match tag {
            TagEnd::Link | TagEnd::Image => self.close_link(!closing.is_empty()),
            TagEnd::CodeBlock => self.verbatim = false,
            TagEnd::TableHead => self.in_head = false,
            TagEnd::TableCell => self.column += 1,
            _ => {}
        }
        self.out.push_str(closing);
        match tag {
            TagEnd::Heading(_) => self.drop_empty_heading(),
            TagEnd::FootnoteDefinition => self.close_note(),
            _ => {}
        }
        if !is_inline(tag) {
            self.last = None;
            self.line_break = None;
        }
    }

    fn code_block(&mut self) -> (&'static str, &'static str) {
        self.verbatim = true;
        let opening = if self.rtl { "<pre dir=\"auto\"><code>" } else { "<pre><code>" };
        (opening, "</code></pre>\n")
    }

    /// Levels follow from nesting, not from the number of `#`: a text that
    /// begins with `##` or leaves a level out gets none that is skipped.
    fn heading(&mut self, level: u8) -> (&'static str, &'static str) {
        while self.headings.last().is_some_and(|last| *last >= level) {
            self.headings.pop();
        }
        let shown = usize::from(self.setting.top_heading.max(1)) + self.headings.len();
        self.headings.push(level);
        self.heading_start.0 = self.out.len();
        let (opening, closing) = match shown {
            1 => ("<h1", "</h1>\n"),
            2 => ("<h2", "</h2>\n"),
            3 => ("<h3", "</h3>\n"),
            4 => ("<h4", "</h4>\n"),
            5 => ("<h5", "</h5>\n"),
            _ => ("<h6", "</h6>\n"),
        };
        self.sections += 1;
        let (prefix, section) = (self.setting.id_prefix, self.sections);
        let _ = write!(self.out, "{opening} id=\"{prefix}section-{section}\">");
        self.heading_start.1 = self.out.len() + closing.len();
        ("", closing)
    }

    fn drop_empty_heading(&mut self) {
        let (start, empty) = self.heading_start;
        if self.out.len() == empty {
            self.out.truncate(start);
            self.headings.pop();
            self.sections -= 1;
        }
    }

    fn table(&mut self, alignments: Vec<Alignment>) -> (&'static str, &'static str) {
        self.alignments = alignments;
        self.tables += 1;
        let Some(label) = self.setting.table_label.filter(|label| !label.is_empty()) else {
            return ("<table>\n", "</tbody>\n</table>\n");
        };
        self.out.push_str("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"");
        let label = match self.tables {
            1 => label.to_owned(),
            number => format!("{label} {number}"),
        };
        attribute(&mut self.out, "aria-label", &label);
        self.out.push_str(">\n<table>\n<caption class=\"hidden\">");
        self.escaped(&label);
        ("</caption>\n", "</tbody>\n</table>\n</div>\n")
    }

    fn cell(&mut self) -> (&'static str, &'static str) {
        self.out.push_str(if self.in_head { "<th scope=\"col\"" } else { "<td" });
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Center) => "cell-center",
            Some(Alignment::Right) => "cell-end",
            _ => "",
        };
        attribute(&mut self.out, "class", class);
        (">", if self.in_head { "</th>" } else { "</td>" })
    }

    fn open_link(&mut self, kind: LinkType, href: &str) -> (&'static str, &'static str) {
        let mut href = unmarked(href).into_owned();
        let typed = matches!(kind, LinkType::Autolink | LinkType::Email);
        self.verbatim = typed;
        if kind == LinkType::Email {
            href.insert_str(0, "mailto:");
        }
        let known = self.setting.links.get(&href);
        let is_shown = match known {
            Some(address) => !address.is_empty(),
            None => address::allowed(&href),
        };
        if self.link.is_some() || !is_shown {
            return ("", "");
        }
        if let Some(address) = known {
            href.clone_from(address);
        }
        self.out.push_str("<a href=\"");
        let _ = escape_href(&mut self.out, &href);
        self.out.push_str(if typed && self.rtl { "\" dir=\"ltr\">" } else { "\">" });
        self.link = Some((self.out.len(), href));
        ("", "</a>")
    }

    /// A link without words shows its address.
    fn close_link(&mut self, is_open: bool) {
        self.verbatim = false;
        let Some((start, href)) = self.link.take_if(|_| is_open) else { return };
        if self.out.len() == start {
            self.escaped(&href);
        }
    }

    fn open_note(&mut self, label: CowStr<'_>) -> (&'static str, &'static str) {
        self.around.push((mem::take(&mut self.out), label.into_string()));
        ("", "")
    }

    fn close_note(&mut self) {
        if let Some((around, label)) = self.around.pop() {
            let note = mem::replace(&mut self.out, around);
            self.notes.define(&label, note);
        }
    }
}

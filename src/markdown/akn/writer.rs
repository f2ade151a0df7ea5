//! From the parser's events to the parts of a text, as XML.

use std::fmt::Write as _;
use std::mem;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::body::Part;
use super::escaped;
use super::notes::Notes;
use crate::markdown::address;
use crate::markdown::prepare::unmarked;
use crate::markdown::typography::joins;

/// How deep emphasis may nest before it is dropped.
const DEEPEST: usize = 64;

pub(super) struct Writer<'a> {
    page: &'a str,
    out: String,
    parts: Vec<Part>,
    notes: Notes,
    /// What closes each open element; empty where nothing was opened.
    closing: Vec<&'static str>,
    /// Where each open element that must not be empty began.
    starts: Vec<usize>,
    /// Whether a `p` is open, or another element that takes words.
    flowing: bool,
    /// Whether words need no `p` of their own here: a heading's.
    bare: bool,
    verbatim: bool,
    in_link: bool,
    in_head: bool,
    /// Where a line break waits for the next word to decide about it.
    line_break: Option<usize>,
    last: Option<char>,
    /// The number of the next numbered paragraph, within such.
    next: Option<u64>,
    lists: Vec<List>,
    counts: [usize; 3],
    /// What was being written when a note's definition began, and its label.
    around: Vec<(String, String)>,
}

/// A list that is open.
struct List {
    /// Its number among the lists; none for the numbered paragraphs of a text.
    id: Option<usize>,
    items: usize,
    next: Option<u64>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(page: &'a str) -> Self {
        Self {
            page,
            out: String::new(),
            parts: Vec::new(),
            notes: Notes::default(),
            closing: Vec::new(),
            starts: Vec::new(),
            flowing: false,
            bare: false,
            verbatim: false,
            in_link: false,
            in_head: false,
            line_break: None,
            last: None,
            next: None,
            lists: Vec::new(),
            counts: [0; 3],
            around: Vec::new(),
        }
    }

    pub(super) fn finish(mut self) -> (Vec<Part>, Notes) {
        self.cut();
        (self.parts, self.notes)
    }

    pub(super) fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(code) => {
                self.words(code.chars().next());
                let _ = write!(self.out, "<inline name=\"code\">{}</inline>", escaped(&code));
                self.last = code.chars().next_back();
            }
            Event::FootnoteReference(label) => {
                self.words(None);
                self.line_break = None;
                let mark = if self.in_link || !self.around.is_empty() {
                    self.notes.bare(&label)
                } else {
                    self.notes.refer(&label)
                };
                self.out.push_str(&mark);
            }
            Event::SoftBreak => self.line_break = Some(self.out.len()),
            Event::HardBreak => {
                self.words(None);
                self.out.push_str("<br/>");
                (self.line_break, self.last) = (None, None);
            }
            Event::Rule => {
                self.settle();
                self.out.push_str("<p>* * *</p>");
            }
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    /// Makes room for words: opens a paragraph where none is open, and settles
    /// the line break before them.
    fn words(&mut self, next: Option<char>) {
        if !self.flowing {
            self.flowing = true;
            self.last = None;
            if !self.bare {
                self.out.push_str("<p>");
            }
        }
        let (Some(at), Some(last), Some(next)) = (self.line_break, self.last, next) else { return };
        self.line_break = None;
        if !joins(last, next) {
            self.out.insert(at, ' ');
        }
    }

    /// Ends the paragraph that is open.
    fn settle(&mut self) {
        if mem::take(&mut self.flowing) && !self.bare {
            self.out.push_str("</p>");
        }
        (self.line_break, self.last) = (None, None);
    }

    /// Ends a part of the text.
    fn cut(&mut self) {
        self.settle();
        if !self.out.is_empty() {
            let xml = mem::take(&mut self.out);
            match self.parts.last_mut() {
                Some(Part::Loose(before)) => before.push_str(&xml),
                _ => self.parts.push(Part::Loose(xml)),
            }
        }
    }

    fn text(&mut self, text: &str) {
        let text = unmarked(text);
        if self.verbatim {
            self.words(None);
            let lines: Vec<String> = text.split('\n').map(escaped).collect();
            self.out.push_str(&lines.join("<br/>"));
            return;
        }
        if text.is_empty() {
            return;
        }
        self.words(text.chars().next());
        self.out.push_str(&escaped(&text));
        self.last = text.chars().next_back();
    }

    fn start(&mut self, tag: Tag<'_>) {
        let closing = match tag {
            Tag::Paragraph | Tag::HtmlBlock => {
                self.settle();
                ""
            }
            Tag::Heading { .. } => self.open_heading(),
            Tag::BlockQuote(_) => {
                let id = self.counted(0);
                self.open(&format!("<blockContainer eId=\"quote_{id}\" class=\"quotation\">"));
                "</blockContainer>"
            }
            Tag::CodeBlock(_) => {
                self.settle();
                self.words(None);
                self.out.push_str("<inline name=\"code\">");
                self.verbatim = true;
                "</inline>"
            }
            Tag::List(first) => self.open_list(first),
            Tag::Item => self.open_item(),
            Tag::Table(_) => {
                let id = self.counted(1);
                self.settle();
                let _ = write!(self.out, "<table eId=\"table_{id}\">");
                "</table>"
            }
            Tag::TableHead => {
                self.in_head = true;
                self.out.push_str("<tr>");
                "</tr>"
            }
            Tag::TableRow => {
                self.out.push_str("<tr>");
                "</tr>"
            }
            Tag::TableCell => {
                self.out.push_str(if self.in_head { "<th>" } else { "<td>" });
                if self.in_head { "</th>" } else { "</td>" }
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough if self.closing.len() > DEEPEST => "",
            Tag::Emphasis => self.inline("<i>", "</i>"),
            Tag::Strong => self.inline("<b>", "</b>"),
            Tag::Strikethrough => self.inline("<inline name=\"struck\">", "</inline>"),
            Tag::Link { link_type, dest_url, .. } => self.open_link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => self.open_link(LinkType::Inline, &dest_url),
            Tag::FootnoteDefinition(label) => self.open_note(label),
            // Their syntax is off.
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => "",
        };
        self.closing.push(closing);
    }

    fn end(&mut self, tag: TagEnd) {
        let closing = self.closing.pop().unwrap_or_default();
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                self.out.push_str(closing);
            }
            TagEnd::Link | TagEnd::Image => {
                self.in_link &= closing.is_empty();
                self.out.push_str(closing);
            }
            TagEnd::CodeBlock => {
                self.verbatim = false;
                // The end of the last line is no line.
                if let Some(text) = self.out.strip_suffix("<br/>") {
                    self.out.truncate(text.len());
                }
                self.out.push_str(closing);
                self.settle();
            }
            TagEnd::Heading(level) => self.close_heading(level as u8, closing),
            TagEnd::Item => self.close_item(closing),
            TagEnd::List(_) => {
                self.settle();
                self.out.push_str(closing);
                if self.lists.pop().is_some_and(|list| list.id.is_none()) {
                    self.next = None;
                }
            }
            TagEnd::BlockQuote(_) => self.close(closing),
            TagEnd::FootnoteDefinition => {
                self.settle();
                if let Some((around, label)) = self.around.pop() {
                    let note = mem::replace(&mut self.out, around);
                    self.notes.define(&label, note);
                }
            }
            _ => {
                self.settle();
                self.out.push_str(closing);
                self.in_head &= tag != TagEnd::TableHead;
            }
        }
    }

    fn counted(&mut self, kind: usize) -> usize {
        self.counts[kind] += 1;
        self.counts[kind]
    }

    /// Opens an element that has at least one block in it.
    fn open(&mut self, opening: &str) {
        self.settle();
        self.out.push_str(opening);
        self.starts.push(self.out.len());
    }

    fn close(&mut self, closing: &str) {
        self.settle();
        if self.starts.pop() == Some(self.out.len()) {
            self.out.push_str("<p/>");
        }
        self.out.push_str(closing);
    }

    fn inline(&mut self, opening: &str, closing: &'static str) -> &'static str {
        self.words(None);
        self.out.push_str(opening);
        closing
    }

    /// A heading within a quotation or a list is a paragraph in bold.
    fn open_heading(&mut self) -> &'static str {
        self.settle();
        if self.closing.is_empty() {
            self.cut();
            self.bare = true;
            return "";
        }
        self.inline("<b>", "</b>")
    }

    fn close_heading(&mut self, level: u8, closing: &str) {
        self.out.push_str(closing);
        self.settle();
        if mem::take(&mut self.bare) {
            let heading = mem::take(&mut self.out);
            if !heading.is_empty() {
                self.parts.push(Part::Heading(level, heading));
            }
        }
    }

    fn open_list(&mut self, first: Option<u64>) -> &'static str {
        self.settle();
        if self.closing.is_empty() && first.is_some() {
            self.cut();
            self.next = first;
            self.lists.push(List { id: None, items: 0, next: None });
            return "";
        }
        let id = self.counted(2);
        let _ = write!(self.out, "<blockList eId=\"list_{id}\">");
        self.lists.push(List { id: Some(id), items: 0, next: first });
        "</blockList>"
    }

    fn open_item(&mut self) -> &'static str {
        let Some(list) = self.lists.last_mut() else { return "" };
        list.items += 1;
        let Some(id) = list.id else {
            self.open("");
            return "";
        };
        let num = match &mut list.next {
            Some(next) => {
                let num = format!("{next}.");
                *next = next.saturating_add(1);
                num
            }
            None => "•".to_owned(),
        };
        let item = list.items;
        self.open(&format!("<item eId=\"list_{id}__item_{item}\"><num>{num}</num>"));
        "</item>"
    }

    fn close_item(&mut self, closing: &str) {
        self.close(closing);
        let is_paragraph = self.lists.last().is_some_and(|list| list.id.is_none());
        if let Some(number) = self.next.filter(|_| is_paragraph) {
            self.next = number.checked_add(1);
            let xml = mem::take(&mut self.out);
            self.parts.push(Part::Numbered(number, xml));
        }
    }

    fn open_link(&mut self, kind: LinkType, href: &str) -> &'static str {
        let mut href = unmarked(href).into_owned();
        if kind == LinkType::Email {
            href.insert_str(0, "mailto:");
        }
        self.words(None);
        let address = address::absolute(&href, self.page);
        let Some(address) = address.filter(|_| !self.in_link) else { return "" };
        let _ = write!(self.out, "<a href=\"{}\">", escaped(&address));
        self.in_link = true;
        "</a>"
    }

    fn open_note(&mut self, label: CowStr<'_>) -> &'static str {
        self.settle();
        self.around.push((mem::take(&mut self.out), label.into_string()));
        ""
    }
}

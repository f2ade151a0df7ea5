//! MARCXML as the United Nations Digital Library writes it: one record at a time.
//! Entities other than XML's own are never expanded, nothing is fetched.

use std::io::{BufRead, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::found::{Found, Sink, Trouble, thing};
use super::thing::{Field, Thing, What};
use super::{Manner, dates, languages, text};
use crate::model::Symbol;

/// No catalogue has a record of more bytes.
const MOST: u64 = 8 << 20;
/// Nor with more fields.
const FIELDS: usize = 20_000;

/// Fields that a catalogue keeps for itself.
const OWN: [&str; 12] =
    ["003", "005", "006", "007", "008", "029", "035", "039", "040", "049", "089", "999"];

/// A field with its subfields.
#[derive(Default)]
struct Cell {
    tag: String,
    subfields: Vec<(String, String)>,
}

impl Cell {
    fn first(&self, code: &str) -> Option<&str> {
        self.subfields.iter().find(|(own, _)| own == code).map(|(_, text)| text.as_str())
    }
}

pub(super) fn read<R: Read>(
    source: R,
    manner: &Manner,
    sink: &mut Sink<'_>,
) -> std::io::Result<()> {
    let (source, measure) = text::open(source, manner.encoding, MOST)?;
    let mut number = 0;
    let mut cells: Option<Vec<Cell>> = None;
    let mut xml = xml(source);
    let mut buffer = Vec::new();
    let mut open: Option<String> = None;
    loop {
        buffer.clear();
        let event = match xml.read_event_into(&mut buffer) {
            Ok(event) => event,
            Err(error) => {
                sink(Found::Trouble(Trouble::new(number + 1, "broken-off").detail(error)));
                return Ok(());
            }
        };
        match event {
            Event::Start(start) => match start.local_name().as_ref() {
                "record" => {
                    // One within another is what some catalogues wrap it in.
                    number += u64::from(cells.as_ref().is_none_or(|cells| !cells.is_empty()));
                    (cells, open) = (Some(Vec::new()), None);
                }
                "controlfield" | "datafield" => {
                    if let Some(cells) = cells.as_mut().filter(|cells| cells.len() < FIELDS) {
                        let tag = attribute(&start, "tag");
                        cells.push(Cell { tag, subfields: Vec::new() });
                        open = (start.local_name().as_ref() == "controlfield").then(String::new);
                        if open.is_some()
                            && let Some(cell) = cells.last_mut()
                        {
                            cell.subfields.push((String::new(), String::new()));
                        }
                    }
                }
                "subfield" => {
                    if let Some(cell) = cells.as_mut().and_then(|cells| cells.last_mut())
                        && cell.subfields.len() < FIELDS
                    {
                        cell.subfields.push((attribute(&start, "code"), String::new()));
                        open = Some(String::new());
                    }
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "record" => {
                    measure.ended();
                    if let Some(cells) = cells.take() {
                        record(number, &cells, manner, sink);
                    }
                }
                "subfield" | "controlfield" => {
                    let last = cells.as_mut().and_then(|cells| cells.last_mut());
                    let last = last.and_then(|cell| cell.subfields.last_mut());
                    if let (Some((_, value)), Some(text)) = (last, open.take()) {
                        *value = text;
                    }
                }
                _ => {}
            },
            other => match said(&other) {
                Said::Text(text) => {
                    if let Some(open) = &mut open {
                        open.push_str(&text);
                    }
                }
                Said::Nothing => {}
                Said::End => break,
            },
        }
    }
    if cells.is_some() {
        sink(Found::Trouble(Trouble::new(number, "cut-off")));
    }
    Ok(())
}

/// A reader that lets nobody else's names into the document.
pub(super) fn xml<R: BufRead>(source: R) -> Reader<R> {
    let mut reader = Reader::from_reader(source);
    let config = reader.config_mut();
    config.check_end_names = true;
    config.expand_empty_elements = true;
    reader
}

/// What an event that opens and closes nothing says.
pub(super) enum Said {
    Text(String),
    Nothing,
    End,
}

pub(super) fn said(event: &Event<'_>) -> Said {
    match event {
        Event::Text(text) => Said::Text(text.to_string()),
        Event::CData(text) => Said::Text(text.to_string()),
        Event::GeneralRef(name) => Said::Text(reference(name)),
        Event::Eof => Said::End,
        _ => Said::Nothing,
    }
}

/// A character by its number, or one of the five that XML itself names. Other
/// entities stay as they are written: what they stand for is not looked up.
fn reference(name: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(character)) = name.resolve_char_ref() {
        return character.to_string();
    }
    let name: &str = name;
    match quick_xml::escape::resolve_predefined_entity(name) {
        Some(text) => text.to_owned(),
        None => format!("&{name};"),
    }
}

/// An attribute's value; empty where there is none.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> String {
    let mut attributes = start.attributes();
    let mut found = attributes.with_checks(false).flatten();
    let named = found.find(|attribute| attribute.key.local_name().as_ref() == name);
    let value = named.and_then(|it| it.normalized_value(XmlVersion::Implicit1_0).ok());
    value.map(|value| value.into_owned()).unwrap_or_default()
}

/// A record's document, and the agenda items that it names.
fn record(number: u64, cells: &[Cell], manner: &Manner, sink: &mut Sink<'_>) {
    let control = cells.iter().find(|cell| cell.tag == "001");
    let control = control.and_then(|cell| cell.first("")).map(str::trim).unwrap_or_default();
    let printed = cells.iter().filter(|cell| cell.tag == "191" || cell.tag == "791");
    let symbol: Option<Symbol> =
        printed.filter_map(|cell| cell.first("a")?.trim().parse().ok()).next();
    // Symbols are printed, control numbers are one catalogue's own.
    let uid = match (&symbol, control) {
        (Some(symbol), _) => symbol.to_string(),
        (None, "") => {
            sink(Found::Trouble(Trouble::new(number, "nameless").field("001")));
            return;
        }
        (None, control) => format!("record-{control}"),
    };
    let mut document = Thing::new(What::Document, uid, number);
    let mut items: Vec<Thing> = Vec::new();
    for cell in cells {
        let tag = cell.tag.as_str();
        if OWN.contains(&tag) {
            continue;
        }
        field(tag, cell, &mut document, &mut items, manner);
    }
    if let Some(symbol) = &symbol {
        place(symbol, &mut document);
        if let Some(kind) = kind(symbol) {
            let kind = Field::Text(kind.to_owned());
            document.fields.entry("kind".to_owned()).or_insert(kind);
        }
    }
    if symbol.is_none() && !document.fields.contains_key("kind") {
        document.fields.insert("kind".to_owned(), Field::Text("informal".to_owned()));
    }
    for mut item in items {
        item.hints = document.hints.clone();
        thing(sink, item);
    }
    thing(sink, document);
}

/// Takes over what a field says. Subfields that have no place are kept.
fn field(tag: &str, cell: &Cell, document: &mut Thing, items: &mut Vec<Thing>, manner: &Manner) {
    let mut left: Vec<&(String, String)> = cell.subfields.iter().collect();
    // Takes subfields out of those that are left over.
    let mut take = |codes: &[&str]| -> Vec<String> {
        let (taken, rest): (Vec<_>, Vec<_>) =
            left.iter().copied().partition(|(code, _)| codes.contains(&code.as_str()));
        left = rest;
        taken.into_iter().map(|(_, text)| text.clone()).collect()
    };
    let named = |code: &str| format!("{tag}${code}");
    match tag {
        "001" => drop(take(&[""])),
        "191" | "791" => {
            for text in take(&["a"]) {
                document.symbol(&named("a"), &text);
            }
            let told = |texts: Vec<String>| {
                let mut texts = texts.iter().map(|text| text.trim().trim_end_matches('/'));
                texts.find(|text| !text.is_empty()).map(str::to_owned)
            };
            let (organ, session) = (told(take(&["b"])), told(take(&["c"])));
            // A joint document belongs where the first symbol is from, after which it
            // is called; the session of one organ is none of another.
            if document.hints.organ.is_none() && document.hints.name.is_none() {
                (document.hints.organ, document.hints.name) = (organ, session);
            }
        }
        "245" => {
            // Title, its rest, and who says so, with the signs between them.
            let parts = take(&["a", "b", "n", "p"]);
            let title = parts.iter().map(|part| part.trim()).collect::<Vec<_>>().join(" ");
            let title = title.trim_end_matches([' ', '/', ':', '.', ';']).replace(" :", ":");
            document.word("title", manner.lang, "245", &title);
        }
        "269" => {
            for text in take(&["a"]) {
                document.set("date", dates::date(&text).map(Field::Date), "269$a", &text);
            }
        }
        "041" => {
            for text in take(&["a"]) {
                expected(&text, document);
            }
        }
        "650" | "651" => {
            let parts = take(&["a", "x", "y", "z"]);
            let subject = parts.iter().map(|part| part.trim()).collect::<Vec<_>>().join(" — ");
            document.add("subjects", tag, &subject);
        }
        "856" => {
            let names = take(&["y"]);
            let lang = names.iter().find_map(|name| languages::tag(name));
            for href in take(&["u"]) {
                let lang = lang
                    .clone()
                    .or_else(|| languages::of_address(&href).and_then(|it| it.code().parse().ok()));
                document.file(lang, "856$u", &href);
            }
            if lang.is_none() {
                names.iter().for_each(|name| document.keep("856$y", name));
            }
        }
        "991" => {
            let (agenda, number) = (take(&["a"]), take(&["b"]));
            let titles = take(&["c"]);
            match number.first().and_then(|number| printed_number(number)) {
                Some(number) => {
                    let mut item =
                        Thing::new(What::Item, format!("item {number}"), document.record);
                    item.text("number", "991$b", &number);
                    titles.iter().for_each(|text| item.word("title", manner.lang, "991$c", text));
                    agenda.iter().for_each(|text| item.keep("991$a", text));
                    document.add("items", "991$b", item.id().as_str());
                    items.push(item);
                }
                None => {
                    for (code, texts) in [("a", agenda), ("b", number), ("c", titles)] {
                        texts.iter().for_each(|text| document.keep(&named(code), text));
                    }
                }
            }
        }
        "993" => {
            for text in take(&["a"]) {
                document.relates_to("993$a", &text);
            }
        }
        _ => {}
    }
    for (code, text) in left {
        let name = if code.is_empty() { tag.to_owned() } else { named(code) };
        document.keep(&name, text);
    }
}

/// The six among codes of three letters, written one by one or in a row.
fn expected(text: &str, document: &mut Thing) {
    let letters: Vec<char> = text.trim().chars().collect();
    let codes: Vec<String> = letters.chunks(3).map(|code| code.iter().collect()).collect();
    for code in codes {
        match languages::official(&code) {
            Some(language) => document.add("expected_languages", "041$a", language.code()),
            None => document.keep("041$a", &code),
        }
    }
}

/// A number of an item as it is printed: `69b` is `69 (b)`.
fn printed_number(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('.');
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, letters) = text.split_at(end);
    let letters = letters.trim_matches([' ', '(', ')']);
    let fits = letters.len() <= 3 && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    if number.is_empty() || number.len() > 4 || !fits {
        return None;
    }
    Some(if letters.is_empty() { number.to_owned() } else { format!("{number} ({letters})") })
}

/// What a symbol tells of where its document belongs.
pub(super) fn place(symbol: &Symbol, document: &mut Thing) {
    if let Some(parts) = symbol.parts() {
        let hints = &mut document.hints;
        hints.organ.get_or_insert_with(|| parts.organ.to_owned());
        if let Some(session) = parts.session {
            hints.name.get_or_insert_with(|| session.to_owned());
        }
    }
}

/// What a series tells of the kind of paper; most tell nothing.
pub(super) fn kind(symbol: &Symbol) -> Option<&'static str> {
    Some(match symbol.parts()?.series? {
        "PV" | "SR" => "meeting-record",
        "RES" => "resolution",
        "DEC" => "decision",
        "CRP" => "conference-room-paper",
        "L" => "in-session",
        _ => return None,
    })
}

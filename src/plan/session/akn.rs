//! The texts of statements and documents as Akoma Ntoso, one file each, in the
//! folder of the page that they stand on. Start at [`files`].

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Known, statement};
use crate::i18n::{Language, Tag};
use crate::interchange::{LegalKind, LegalText, Line, Party, Says};
use crate::markdown;
use crate::model::{
    Availability, Document, Id, PartialText, SpeakerKind, Statement, Symbol, Term as _, VersionRole,
};
use crate::plan::frame::SessionFrame;
use crate::plan::view::Link;
use crate::plan::{BytesJob, Cause, Made, Prose, Route, rows};

/// Where the file of a text is: the language of the pages in whose folder, its own
/// or English where it has none, and its name there.
pub(in crate::plan) fn file(tag: &Tag) -> (Language, String) {
    (tag.official().unwrap_or(Language::En), format!("{tag}.akn.xml"))
}

/// The way to the file of the text on a page.
pub(super) fn link(frame: &SessionFrame<'_>, tail: &str, prose: Option<&Prose>) -> Option<Link> {
    let (outer, (home, name)) = (&frame.frame, file(&prose?.tag));
    let href = outer.href_in(home, &format!("{tail}{name}"));
    Some(Link { href, label: outer.voice.word("akn-file") })
}

/// All of a language, but for those that stand.
pub(super) fn files(frame: &SessionFrame<'_>, known: Known<'_>) -> Vec<Made> {
    let language = frame.frame.language();
    let made = |tail: &str, tag: &Tag, cause: Cause, make: &dyn Fn() -> Vec<u8>| {
        let route = Route::file(&format!("{language}/{tail}{}", file(tag).1));
        if (known.stands)(&route, &cause) {
            return Made::Standing(route);
        }
        Made::New(BytesJob { route, bytes: make(), cause: Some(cause) })
    };
    let mut files = Vec::new();
    for (place, one) in frame.session.statements.iter().enumerate() {
        let tail = frame.tails.statement(&one.id);
        for (tag, text) in own(language, statement::texts_of(one)) {
            let cause = known.causes.showing(&[place]);
            files.push(made(&tail, tag, cause, &|| of_statement(frame, one, &tail, tag, text)));
        }
    }
    for one in &frame.session.documents {
        let tail = frame.tails.document(one.slug());
        for (tag, text) in own(language, one.texts.iter().collect()) {
            let cause = known.causes.showing([]);
            files.push(made(&tail, tag, cause, &|| of_document(frame, one, &tail, tag, text)));
        }
    }
    files
}

/// The texts whose files lie with the pages of a language.
fn own<'t>(
    language: Language,
    texts: BTreeMap<&'t Tag, &'t Arc<str>>,
) -> impl Iterator<Item = (&'t Tag, &'t Arc<str>)> {
    texts.into_iter().filter(move |(tag, _)| file(tag).0 == language)
}

fn of_statement(
    frame: &SessionFrame<'_>,
    statement: &Statement,
    tail: &str,
    tag: &Tag,
    text: &Arc<str>,
) -> Vec<u8> {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let (first, _) = session.days();
    let meeting = session.meeting(&statement.meeting);
    let delivered = statement.delivered.as_ref().map(jiff::Zoned::date);
    let date = delivered.or(meeting.map(|meeting| meeting.start.date())).unwrap_or(first);
    let version = statement.versions.get(tag);
    let released = version.and_then(|version| match version.availability {
        Availability::Available { released, revised, .. } => Some(revised.unwrap_or(released)),
        _ => None,
    });
    let line = |says, text| Line { says, text, language };
    let mut preface = titles(frame);
    preface.extend(meeting.map(|one| line(Says::Other, rows::meeting_label(outer, one))));
    preface.push(line(Says::Kind, voice.term("statement-kind", statement.kind)));
    let authors = parties(frame, &statement.speakers, date);
    preface.extend(proponents(&authors, language));
    preface.extend(
        rows::on_behalf_of(outer, &statement.on_behalf_of, date)
            .map(|text| line(Says::Other, text)),
    );
    match &statement.title {
        Some(title) => preface.extend(said(title, language)),
        None => preface.push(line(Says::Title, statement::title(frame, statement))),
    }
    preface.push(line(Says::Day(date), voice.date(date).text));
    if version.is_some_and(|version| version.role == VersionRole::CourtesyTranslation) {
        preface.push(line(Says::Other, voice.word("notice-courtesy-translation")));
    }
    if statement.check_against_delivery {
        preface.push(line(Says::Other, voice.word("notice-check-against-delivery")));
    }
    let address = outer.absolute(tail);
    LegalText {
        kind: LegalKind::Statement,
        subtype: statement.kind.keyword(),
        actor: session.key.body.as_str(),
        number: &format!("{}-{}", session.key.session, statement.id),
        date,
        published: released.map_or(date, |at| day(frame, at)),
        tag,
        address: &address,
        symbols: &[],
        publisher: &outer.site.name[language],
        authors: &authors,
        preface: &preface,
        body: &markdown::to_akn(text, &address),
    }
    .xml()
}

fn of_document(
    frame: &SessionFrame<'_>,
    document: &Document,
    tail: &str,
    tag: &Tag,
    text: &Arc<str>,
) -> Vec<u8> {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let date = document.date;
    let line = |says, text| Line { says, text, language };
    let symbols: Vec<String> = document.symbols.iter().map(Symbol::to_string).collect();
    let authors = parties(frame, &document.sponsors, date);
    let mut preface = titles(frame);
    preface.extend(symbols.iter().map(|symbol| line(Says::Number, symbol.clone())));
    preface.push(line(Says::Kind, voice.term("document-kind", document.kind)));
    preface.extend(proponents(&authors, language));
    preface.extend(said(&document.title, language));
    preface.push(line(Says::Day(date), voice.date(date).text));
    let issued = tag.official().and_then(|language| document.issued.get(&language)).copied();
    let address = outer.absolute(tail);
    LegalText {
        kind: LegalKind::Document,
        subtype: document.kind.keyword(),
        actor: session.key.body.as_str(),
        number: &format!("{}-{}", session.key.session, document.slug()),
        date,
        published: issued.unwrap_or_else(|| day(frame, document.since)),
        tag,
        address: &address,
        symbols: &symbols,
        publisher: &outer.site.name[language],
        authors: &authors,
        preface: &preface,
        body: &markdown::to_akn(text, &address),
    }
    .xml()
}

/// The session's title, in the page's language first.
fn titles(frame: &SessionFrame<'_>) -> Vec<Line> {
    let titles = frame.session.title.iter();
    let lines =
        titles.map(|(language, text)| Line { says: Says::Session, text: text.clone(), language });
    own_first(lines.collect(), frame.frame.language())
}

/// A title in the languages that it has, the page's first.
fn said(title: &PartialText, language: Language) -> Vec<Line> {
    let there = title.iter().filter_map(|(language, text)| {
        Some(Line { says: Says::Title, text: text.clone()?, language })
    });
    own_first(there.collect(), language)
}

fn own_first(mut lines: Vec<Line>, language: Language) -> Vec<Line> {
    lines.sort_by_key(|line| line.language != language);
    lines
}

/// Those who wrote or spoke, each once.
fn parties(frame: &SessionFrame<'_>, ids: &[Id], day: Date) -> Vec<Party> {
    let site = frame.frame.site;
    let mut parties: Vec<Party> = Vec::new();
    for id in ids {
        let name = format!("speaker-{id}");
        if parties.iter().any(|party| party.id == name) {
            continue;
        }
        let kind = site.speakers.get(id).map(|speaker| speaker.kind);
        let person = matches!(kind, Some(SpeakerKind::Officer | SpeakerKind::Expert));
        parties.push(Party { id: name, person, name: frame.frame.speaker(id, day) });
    }
    parties
}

fn proponents(parties: &[Party], language: Language) -> Vec<Line> {
    let line = |party: &Party| Line {
        says: Says::Author(party.id.clone()),
        text: party.name.clone(),
        language,
    };
    parties.iter().map(line).collect()
}

/// The day of an instant where the session meets.
fn day(frame: &SessionFrame<'_>, at: Timestamp) -> Date {
    at.to_zoned(frame.session.zone.clone()).date()
}

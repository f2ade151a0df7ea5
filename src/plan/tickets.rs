//! Tickets of print jobs, in the languages of the counter and of those who asked.
//! Like cover slips they belong to no site.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::view::{
    CodeView, CoverRow, TextLanguage, TicketCover, TicketFor, TicketView, TicketWords, TicketsView,
    View,
};
use super::voice::Voice;
use crate::i18n::{Catalogue, Language, Six, Tag};
use crate::model::JobCode;
use crate::qr::{QrCode, TooLong};

/// What a ticket is for.
#[derive(Clone, Debug)]
pub struct TicketOf {
    /// The job.
    pub code: JobCode,
    /// The symbol of what is printed.
    pub symbol: Option<String>,
    /// What it is called.
    pub titles: Six<String>,
    /// In which language it is printed.
    pub lang: Tag,
    /// How many copies.
    pub copies: u32,
    /// For whom, and how many for each.
    pub whom: Vec<(String, u32)>,
    /// Where to.
    pub places: Six<String>,
    /// Whether they are needed at once.
    pub at_once: bool,
    /// The day on which they are needed.
    pub day: Date,
    /// The languages of those who asked.
    pub readers: Vec<Language>,
}

/// Tickets with a cover for each place; `language` is the counter's.
///
/// # Errors
/// If what a code should say is too long for one.
pub fn tickets(
    tickets: &[TicketOf],
    catalogue: &Catalogue,
    language: Language,
) -> Result<View, TooLong> {
    let voice = Voice::new(catalogue, language);
    let mut places: BTreeMap<&str, Vec<&TicketOf>> = BTreeMap::new();
    for ticket in tickets {
        places.entry(&ticket.places[language]).or_default().push(ticket);
    }
    let mut covers = Vec::new();
    for (place, own) in places {
        let one = |ticket: &&TicketOf| one(ticket, catalogue, language);
        covers.push(TicketCover {
            place: place.to_owned(),
            rows: own.iter().map(|ticket| row(&voice, ticket)).collect(),
            tickets: own.iter().map(one).collect::<Result<_, _>>()?,
        });
    }
    Ok(View::Tickets(TicketsView { heading: voice.count("ticket-heading", tickets.len()), covers }))
}

fn row(voice: &Voice<'_>, ticket: &TicketOf) -> CoverRow {
    CoverRow {
        code: ticket.code.to_string(),
        symbol: ticket.symbol.clone(),
        title: ticket.titles[voice.language()].clone(),
        language: voice.language_name(&ticket.lang),
        copies: ticket.copies.to_string(),
    }
}

fn one(ticket: &TicketOf, catalogue: &Catalogue, own: Language) -> Result<TicketView, TooLong> {
    let code = QrCode::of(&ticket.code.scanned())?;
    let others = ticket.readers.iter().copied().filter(|language| *language != own);
    let words = std::iter::once(own).chain(others).map(|language| {
        let voice = Voice::new(catalogue, language);
        TicketWords {
            lang: language.code(),
            dir: language.dir(),
            title: ticket.titles[language].clone(),
            language: voice.language_name(&ticket.lang),
            copies: voice.count("ticket-copies", ticket.copies as usize),
            when: match ticket.at_once {
                true => voice.word("ticket-at-once"),
                false => voice.say("ticket-by", &[("day", &voice.weekday(ticket.day).text)]),
            },
            collect: voice.word("ticket-collect"),
            place: ticket.places[language].clone(),
            whom: voice.word("ticket-for"),
        }
    });
    let whom = ticket
        .whom
        .iter()
        .map(|(name, copies)| TicketFor { name: name.clone(), copies: copies.to_string() });
    Ok(TicketView {
        spelt: ticket.code.to_string(),
        code: CodeView { text: ticket.code.scanned(), side: code.side(), outline: code.outline() },
        symbol: ticket.symbol.clone(),
        language: TextLanguage {
            lang: ticket.lang.to_string(),
            dir: ticket.lang.dir(),
            name: ticket
                .lang
                .official()
                .map_or_else(|| ticket.lang.to_string(), |own| own.endonym().to_owned()),
        },
        copies: ticket.copies.to_string(),
        whom: whom.collect(),
        words: words.collect(),
    })
}

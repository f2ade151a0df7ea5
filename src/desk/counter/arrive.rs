//! Requests that arrive: each row becomes a request or is kept aside with the
//! reason, and one that is known already is left alone.

use super::register::{Aside, Mark, Place, Request, Urgency, What};
use super::rows::{self, Row, Unread};
use super::{Counter, Refusal, Stop};
use crate::i18n::{Language, Tag};
use crate::model::Id;

/// What came of an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// Requests that are new.
    pub new: usize,
    /// Rows that were known.
    pub known: usize,
    /// Rows of other forms.
    pub others: usize,
    /// The numbers of rows that were kept aside, and why: `print-aside-REASON`.
    pub aside: Vec<(usize, &'static str)>,
    /// Requests of which something was cut.
    pub cut: usize,
    /// Columns that nobody knows.
    pub unknown: Vec<String>,
}

impl Counter<'_> {
    /// Takes in the requests of an export.
    ///
    /// # Errors
    /// If it cannot be read; nothing is then taken in.
    pub fn import(&mut self, bytes: &[u8]) -> Result<Arrived, Stop> {
        let read = rows::read(bytes).map_err(|unread| {
            Refusal::new(match unread {
                Unread::Form => "print-unreadable",
                Unread::Columns => "print-no-columns",
            })
        })?;
        let unknown = read.unknown.into_iter().collect();
        let mut arrived = Arrived { unknown, ..Arrived::default() };
        for (number, row) in read.rows.iter().enumerate() {
            if row.form.as_deref().is_some_and(|form| form != "print") {
                arrived.others += 1;
                continue;
            }
            let mark = mark(row);
            if self.register.knows(&mark) {
                arrived.known += 1;
                continue;
            }
            match self.request(row, mark.clone()) {
                Ok(request) => {
                    arrived.new += 1;
                    arrived.cut += usize::from(request.cut);
                    self.register.requests.push(request);
                }
                Err(reason) => {
                    arrived.aside.push((number + 1, reason));
                    let fields = row.fields.iter();
                    self.register.aside.push(Aside {
                        mark,
                        at: self.desk.now(),
                        reason: reason.to_owned(),
                        fields: fields
                            .map(|(name, text)| ((*name).to_owned(), text.clone()))
                            .collect(),
                    });
                }
            }
        }
        Ok(arrived)
    }

    /// What a row asks for, or why that is not clear.
    fn request(&self, row: &Row, mark: Mark) -> Result<Request, &'static str> {
        let field = |name: &str| row.fields.get(name).map_or("", String::as_str);
        if !field("website").is_empty() {
            return Err("robot");
        }
        let what = what(field("thing"), field("symbol"))?;
        let lang: Tag = field("language").parse().map_err(|_| "language")?;
        let copies: u32 = field("copies").parse().map_err(|_| "copies")?;
        let most = self.service().map_or(u32::MAX, |service| service.most);
        if copies == 0 || copies > most {
            return Err("copies");
        }
        let when = match field("when") {
            "now" => Urgency::Now,
            "tomorrow" => Urgency::Tomorrow,
            "today" | "" => Urgency::Today,
            _ => return Err("when"),
        };
        let name = field("place");
        let listed = self.service().into_iter().flat_map(|service| &service.places);
        let listed = listed.map(|place| &place[Language::En]).find(|place| *place == name);
        Ok(Request {
            mark,
            at: row.at.filter(|at| *at <= self.desk.now()).unwrap_or_else(|| self.desk.now()),
            taken: self.desk.now(),
            what: self.known(what),
            lang,
            copies,
            when,
            reader: Language::from_code(field("reader")).unwrap_or(Language::En),
            place: match listed {
                Some(place) => Place::Listed(place.clone()),
                None => Place::Written(name.to_owned()),
            },
            whom: field("for").to_owned(),
            cut: row.cut,
            job: None,
        })
    }

    /// By a symbol alone: what has it now, if that is known.
    pub(super) fn known(&self, what: What) -> What {
        match &what {
            What::Symbol(symbol) => self.shelf.by_symbol(self.desk, symbol).unwrap_or(what),
            _ => what,
        }
    }
}

/// What a form names: by its address, or by its symbol.
fn what(thing: &str, symbol: &str) -> Result<What, &'static str> {
    if thing.is_empty() {
        return match symbol {
            "" => Err("nothing"),
            symbol => Ok(What::Symbol(symbol.to_owned())),
        };
    }
    let parts: Vec<&str> = thing.split('/').collect();
    let [body, session, room, name] = parts.as_slice() else { return Err("thing") };
    let key = format!("{body}/{session}").parse().map_err(|_| "thing")?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._~".contains(c);
    match *room {
        "documents" if !name.is_empty() && name.chars().all(plain) => {
            Ok(What::Document(key, (*name).to_owned()))
        }
        "statements" => {
            let id: Id = name.parse().map_err(|_| "thing")?;
            Ok(What::Statement(key, id.to_string()))
        }
        _ => Err("thing"),
    }
}

/// What tells a row from others: the host's own name for it, or all that it says.
fn mark(row: &Row) -> Mark {
    let digest = |parts: &[&str]| {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(blake3::hash(part.as_bytes()).as_bytes());
        }
        hasher.finalize().to_hex()[..24].to_owned()
    };
    if let Some(id) = &row.id {
        let mark = digest(&["id", id]);
        return Mark { whole: mark.clone(), plain: mark };
    }
    let at = row.at.map(|at| at.to_string()).unwrap_or_default();
    let field = |name: &str| row.fields.get(name).map_or("", String::as_str);
    let plain = ["thing", "language", "copies", "when", "reader"].map(field);
    let own = ["symbol", "for", "place"].map(field);
    let plain = [&["row", at.as_str()][..], &plain].concat();
    let whole = digest(&[&plain[..], &own].concat());
    // Without its time, too little of a row would tell it from others.
    let plain = if row.at.is_some() { digest(&plain) } else { whole.clone() };
    Mark { whole, plain }
}

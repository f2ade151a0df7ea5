//! `[print]` of `site.toml`: whether readers may ask for printed copies, and where
//! what they ask for goes.

use super::fields::{Cell, Value};
use super::values::SafeAddress;
use crate::model::{AskBy, PrintService};

/// What is kept of a request after its copies were printed, unless the site says so.
const KEEP_DAYS: u32 = 30;
/// How many copies one may ask for, unless the site says so.
const MOST: u32 = 20;
/// No form asks for more.
const LIMIT: u32 = 999;
/// The word for the forms of a host that takes them itself.
const NETLIFY: &str = "netlify";

impl Value for PrintService {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let place = fields.place().clone();
            let form = fields.maybe::<Form>("form");
            let mail = fields.maybe::<Mail>("mail");
            let places = fields.list("places");
            let most = fields.or::<Count>("most", Count(MOST));
            let keep_days = fields.or::<Count>("keep_days", Count(KEEP_DAYS));
            let always = fields.or("always", false);
            let by = match (form?, mail?) {
                (Some(Form(by)), None) | (None, Some(Mail(by))) => by,
                _ => {
                    fields.report(crate::diagnostic::Finding::error("print-how", &place));
                    return None;
                }
            };
            let (most, keep_days) = (most?.0.max(1), keep_days?.0);
            Some(Self { by, places, most, keep_days, always: always? })
        })
    }
}

struct Form(AskBy);

impl Value for Form {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if cell.text()? == NETLIFY {
            return Some(Self(AskBy::Netlify));
        }
        // What delegations ask for is for nobody on the way to read.
        let SafeAddress(address) = SafeAddress::read(cell)?;
        // It stands in a policy of content security, which ends at these.
        if address.contains([';', ',', '\'', '?', '#']) {
            return cell.bad("bad-print-form", &address);
        }
        Some(Self(AskBy::Form(address)))
    }
}

struct Mail(AskBy);

impl Value for Mail {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        let odd = |c: char| c.is_whitespace() || c.is_control() || "?&<>\"'%,;:\\".contains(c);
        let whole = |(name, host): (&str, &str)| !name.is_empty() && host.contains('.');
        match text.split_once('@').filter(|_| !text.contains(odd)).is_some_and(whole) {
            true => Some(Self(AskBy::Mail(text.to_owned()))),
            false => cell.bad("bad-print-mail", text),
        }
    }
}

/// A number that a form can show.
struct Count(u32);

impl Value for Count {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let number = u32::read(cell)?;
        match number <= LIMIT {
            true => Some(Self(number)),
            false => cell.bad("bad-number", &number.to_string()),
        }
    }
}

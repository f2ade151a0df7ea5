//! The first page of a stick, the page that checks it, and the mark that says what
//! it is. Start at [`pages`].

use serde_json::json;

use super::edition::Edition;
use super::{BundleError, Order, check};
use crate::export::portable;
use crate::i18n::Language;
use crate::model::{SessionKey, Term as _};
use crate::plan::{self, Carried};

/// What hides the notice that the stick is not whole.
pub(super) const WHOLE: &str = "whole.css";

/// What says that a folder is a portable edition, and of what.
pub(super) const MARK: &str = "bundle.json";

/// The files that are made for the stick.
pub(super) fn pages(
    order: &Order<'_>,
    edition: &Edition,
    sessions: &[SessionKey],
) -> Result<Vec<(&'static str, Vec<u8>)>, BundleError> {
    let titles = sessions.iter().filter_map(|key| Some((key, edition.titles.get(key)?)));
    let titles = titles.map(|(key, title)| (portable(&key.to_string()), title.clone()));
    let titles: Vec<_> = titles.collect();
    let day = order.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let restricted = order.audience != crate::model::Access::Public;
    let carried = Carried { name: &edition.name, sessions: &titles, day, restricted };
    let view = plan::stick(order.catalogue, &carried);
    let front = order.theme.sheet("stick", Language::En, &view)?;
    let view = plan::stick_check(order.catalogue, &carried);
    let checks = order.theme.sheet("stick-check", Language::En, &view)?;
    let sessions: Vec<String> = sessions.iter().map(ToString::to_string).collect();
    let mark = json!({
        "format": 1,
        "audience": order.audience.keyword(),
        "site": edition.base_url,
        "moment": order.now().to_string(),
        "sessions": sessions,
    });
    Ok(vec![
        ("index.html", front),
        ("check/index.html", checks),
        ("check/check.js", check::PROGRAM.as_bytes().to_vec()),
        (MARK, format!("{mark:#}\n").into_bytes()),
        (WHOLE, b".unfinished{display:none}\n".to_vec()),
    ])
}

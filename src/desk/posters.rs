//! Posters of a session. Nothing is edited: what is public of it comes out as sheets
//! for a printer, and as drawings for other programs.

use super::stop::{Refusal, Stop};
use super::{Desk, Edit};
use crate::disclosure::{self, Edition, Rules};
use crate::i18n::Language;
use crate::model::{Access, PosterOf, SessionKey};
use crate::plan::view::{PosterView, View};
use crate::plan::{self, PosterOrder};

/// Posters, ready for a printer.
#[derive(Clone, Debug)]
pub struct Posters {
    /// The document.
    pub html: Vec<u8>,
    /// Each poster's name, and its code as SVG.
    pub drawings: Vec<(String, String)>,
}

impl Desk {
    /// The posters of what is public of a session; `language` is that of whoever prints
    /// them.
    ///
    /// # Errors
    /// If there is no such session, or nothing of what is asked for is public in it, or
    /// the site's files have errors.
    pub fn posters(
        &self,
        session: &SessionKey,
        order: PosterOrder<'_>,
        language: Language,
    ) -> Result<Posters, Stop> {
        let record = self.session(session, Edit::Nothing)?;
        let site = self.records.model(Access::Public);
        let edition = Edition { audience: Access::Public, now: self.world.now() };
        let zone = &record.time_zone;
        let shown = disclosure::disclose(&record, &edition, zone, Rules::STRICTEST).session;
        let (catalogue, theme) = self.theme()?;
        let view = plan::posters(&site, &shown, order, &catalogue, language);
        let view = view.map_err(|_| Refusal::new("posters-too-long"))?;
        if view.posters.is_empty() {
            return Err(Refusal::new("posters-none").text("session", session).into());
        }
        // One that is named and not there would otherwise be missed at the wall.
        let has = |id: &String| {
            let name = |kind: PosterOf| format!("{}-{id}", kind.keyword());
            let names: Vec<String> = order.of.iter().map(|&kind| name(kind)).collect();
            view.posters.iter().any(|poster| names.contains(&poster.name))
        };
        if let Some(missing) = order.only.iter().find(|id| !has(id)) {
            return Err(Refusal::new("unknown-poster").text("name", missing).into());
        }
        let draw = |poster: &PosterView| (poster.name.clone(), plan::drawn(poster));
        let drawings = view.posters.iter().map(draw).collect();
        let html = theme.sheet("posters", language, &View::Posters(view));
        let html = html.map_err(|error| Stop::found(&self.world, vec![error.finding()]))?;
        Ok(Posters { html, drawings })
    }
}

//! Booklets of an item or a meeting, as everyone may see it. Nothing is edited.

use super::names::Name;
use super::{Desk, Refusal, Stop};
use crate::build;
use crate::diagnostic::Findings;
use crate::disclosure::Edition;
use crate::i18n::Language;
use crate::model::{Access, Id, SessionKey};
use crate::plan::{self, Around, BookletOf};

/// Which booklet to make.
#[derive(Clone, Debug)]
pub struct BookletOrder {
    /// The session.
    pub session: SessionKey,
    /// An item of its agenda.
    pub item: Option<Id>,
    /// Or one of its meetings.
    pub meeting: Option<Id>,
    /// The paper, as CSS names it.
    pub page: &'static str,
    /// The language.
    pub language: Language,
}

impl Desk {
    /// A booklet as one document that needs nothing else.
    ///
    /// # Errors
    /// If there is no such item or meeting that everyone may see, or the site's files
    /// have errors.
    pub fn booklet(&self, order: &BookletOrder) -> Result<Vec<u8>, Stop> {
        let key = &order.session;
        self.candidates(Some(key))?;
        let mut findings = Findings::default();
        let edition = Edition { audience: Access::Public, now: self.world.now() };
        let opened = build::open_session(&self.world, &self.records, key, &edition, &mut findings);
        let Some(opened) = opened else {
            return Err(Stop::found(&self.world, findings.sorted()));
        };
        let session = &opened.session;
        let of = match (&order.item, &order.meeting) {
            (Some(id), _) => session.item(id).map(BookletOf::Item),
            (None, Some(id)) => session.meeting(id).map(BookletOf::Meeting),
            (None, None) => None,
        };
        let Some(of) = of else {
            let id = order.item.as_ref().or(order.meeting.as_ref());
            let name = id.map(|id| Name::within(key, id.clone()).to_string()).unwrap_or_default();
            return Err(Refusal::new("print-nothing-of").text("name", name).into());
        };
        let site = self.records.model(Access::Public);
        let (catalogue, theme) = self.theme()?;
        let around =
            Around { site: &site, titles: &opened.titles, foreign: &opened.foreign, acted: None };
        let now = self.now().to_zoned(session.zone.clone());
        let language = order.language;
        let view = plan::booklet(around, session, of, &catalogue, language, order.page, &now);
        let html = theme.sheet("booklet", language, &view);
        html.map_err(|error| Stop::found(&self.world, vec![error.finding()]))
    }
}

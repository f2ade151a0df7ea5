//! Where a thing belongs: its session, as whoever asks says, or by rules from
//! what the source tells.

use serde::Deserialize;

use super::thing::Hints;
use crate::desk::Desk;
use crate::model::{Id, SessionKey};

/// Where things belong.
#[derive(Clone, Debug, Default)]
pub struct Placing {
    /// To this session, but for things of which the source names the session.
    pub session: Option<SessionKey>,
    /// To sessions of this body, named as the source names them.
    pub body: Option<Id>,
    /// By what the source tells.
    pub rules: Rules,
}

/// Rules by which things find their sessions.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    #[serde(default)]
    rules: Vec<Rule>,
}

/// One rule: what has this organ or category belongs there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    organ: Option<String>,
    category: Option<String>,
    into: Target,
}

/// `BODY`, or `BODY/SESSION`.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
enum Target {
    Body(Id),
    Session(SessionKey),
}

impl TryFrom<String> for Target {
    type Error = crate::model::IdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.contains('/') {
            true => text.parse().map(Self::Session),
            false => text.parse().map(Self::Body),
        }
    }
}

impl Rules {
    /// Rules as they are written in TOML.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    fn target(&self, hints: &Hints) -> Option<Target> {
        let fits = |asked: &Option<String>, own: &Option<String>| {
            asked.as_ref().is_none_or(|asked| own.as_ref() == Some(asked))
        };
        let named = |rule: &&Rule| rule.organ.is_some() || rule.category.is_some();
        let mut fitting = self.rules.iter().filter(named).filter(|rule| {
            fits(&rule.organ, &hints.organ) && fits(&rule.category, &hints.category)
        });
        fitting.next().map(|rule| rule.into.clone())
    }
}

impl Placing {
    /// The session of a thing, or why it has none.
    pub(super) fn place(&self, hints: &Hints, desk: &Desk) -> Result<SessionKey, &'static str> {
        let said = hints.session.as_deref().map(str::parse);
        let target = match (said, &self.session) {
            (Some(Ok(key)), _) => Some(Target::Session(key)),
            (Some(Err(_)), _) => return Err("bad-session"),
            (None, Some(key)) => Some(Target::Session(key.clone())),
            (None, None) => {
                let ruled = self.rules.target(hints);
                ruled.or_else(|| self.body.clone().map(Target::Body))
            }
        };
        let key = match target.ok_or("no-place")? {
            Target::Session(key) => key,
            Target::Body(body) => {
                let name = hints.name.as_deref().map(|name| name.trim_end_matches(['-', '/', ' ']));
                let name = name.filter(|name| !name.is_empty()).ok_or("no-session")?;
                SessionKey { body, session: Id::made_of(name) }
            }
        };
        desk.zone_of(&key.body).map(|_| key).ok_or("no-body")
    }
}

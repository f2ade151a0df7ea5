//! Which files are filed already, by their bytes.

use std::collections::BTreeMap;

use super::names::Item;
use super::papers::standing;
use super::receive::Received;
use super::{Desk, Edit};
use crate::content::SessionRecord;
use crate::i18n::Tag;
use crate::model::VersionState;
use crate::source::World;

/// Files of statements by their size; only those of the same size are read.
#[derive(Debug, Default)]
pub struct Standing(BTreeMap<u64, Vec<(Item, Tag, String)>>);

impl Standing {
    /// The files of a session's statements that are not taken back.
    pub(super) fn of(world: &World, record: &SessionRecord) -> Self {
        let gone = |state| matches!(state, VersionState::Withdrawn | VersionState::Recalled);
        let mut all = Self::default();
        for statement in &record.statements {
            let item = Item::statement(&record.key, &statement.id);
            for (tag, version) in statement.versions.iter().filter(|(_, one)| !gone(*one.state)) {
                for path in standing(&statement.id, tag, version) {
                    all.add(world, &item, tag, format!("content/sessions/{}/{path}", record.key));
                }
            }
        }
        all
    }

    fn add(&mut self, world: &World, item: &Item, tag: &Tag, path: String) {
        if let Ok(size) = world.size(&path) {
            self.0.entry(size).or_default().push((item.clone(), tag.clone(), path));
        }
    }

    /// The statement and language that bytes are filed as.
    pub(super) fn alike(
        &self,
        world: &World,
        size: u64,
        digest: &[u8; 32],
    ) -> Option<(&Item, &Tag)> {
        let same = |path: &str| {
            World::digest(&world.root().join(path)).is_ok_and(|there| there == *digest)
        };
        let found = self.0.get(&size)?.iter().find(|(_, _, path)| same(path))?;
        Some((&found.0, &found.1))
    }
}

impl Desk {
    /// What the statements of all sessions that are planned or open consist of,
    /// but for those that are taken back.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let mut all = Standing::default();
        for key in self.candidates(None).unwrap_or_default() {
            let Ok(record) = self.session(&key, Edit::Addition) else { continue };
            for (size, files) in Standing::of(&self.world, &record).0 {
                all.0.entry(size).or_default().extend(files);
            }
        }
        all
    }

    /// The statement and language that bytes are filed as, if they are.
    #[must_use]
    pub fn filed(&self, standing: &Standing, size: u64, digest: &[u8; 32]) -> Option<Received> {
        let (statement, tag) = standing.alike(&self.world, size, digest)?;
        let (statement, versions) = (statement.clone(), vec![tag.clone()]);
        Some(Received { statement, versions, entry: None, cautions: Vec::new() })
    }
}

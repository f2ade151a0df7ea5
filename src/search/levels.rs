//! How the statements of an open session are shared out among segments: the
//! newest in a small one that every release makes again, older ones in larger
//! ones that few do.

use crate::model::Session;

/// How many statements fill a segment of each level; the last takes what is
/// over. So a release indexes fewer than 16 statements, but for every 16th, and
/// a query reads three segments of statements, however many there are.
const LEVELS: [usize; 2] = [256, 16];

/// The statements of each segment, as places in the session's list: by the time
/// at which they became public, so that a release only adds to the last.
#[must_use]
pub fn levels(session: &Session) -> Vec<Vec<usize>> {
    let mut places: Vec<usize> = (0..session.statements.len()).collect();
    places.sort_by_key(|&place| (session.statements[place].since(), place));
    split(places)
}

fn split(mut places: Vec<usize>) -> Vec<Vec<usize>> {
    let mut levels = Vec::new();
    for size in LEVELS {
        let rest = places.split_off(places.len() / size * size);
        levels.push(std::mem::replace(&mut places, rest));
    }
    levels.push(places);
    levels.retain(|level| !level.is_empty());
    levels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_statement_is_in_one_segment_of_few() {
        for count in [0, 1, 15, 16, 17, 255, 256, 271, 272, 2604] {
            let levels = split((0..count).collect());
            assert!(levels.len() <= LEVELS.len() + 1);
            assert!(levels.concat().into_iter().eq(0..count), "{count}");
        }
    }

    #[test]
    fn a_release_changes_the_last_segment_and_seldom_another() {
        let changed = |count: usize| {
            let before = split((0..count).collect());
            let after = split((0..=count).collect());
            after.into_iter().filter(|level| !before.contains(level)).map(|level| level.len()).sum()
        };
        let indexed: Vec<usize> = (0..2604).map(changed).collect();
        let many = indexed.iter().filter(|indexed| **indexed > LEVELS[1]).count();
        assert!(many <= 2604 / LEVELS[1], "{many} releases index more than a few statements");
    }
}

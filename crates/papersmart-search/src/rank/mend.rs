//! Typing errors: an unknown word is replaced by the nearest known one.

use super::Later;
use crate::analysis::TokenKind;
use crate::query::Word;
use crate::read::{Found, Segment};

/// The known word that a word was probably meant to be.
pub(crate) fn mend(segments: &[Segment], word: &Word) -> Result<Option<String>, Later> {
    let Some(form) = word.form.as_ref().filter(|_| word.kind == TokenKind::Word) else {
        return Ok(None);
    };
    let letters = form.chars().count();
    let most: u8 = match letters {
        0..=3 => return Ok(None),
        4..=6 => 1,
        _ => 2,
    };
    let (mut later, mut known) = (false, std::collections::BTreeMap::<String, u32>::new());
    for segment in segments {
        match segment.lookalikes(form, most) {
            Found::Here(words) => {
                for (word, count) in words {
                    // A word is listed once by each of its ends.
                    let most = known.entry(word).or_default();
                    *most = (*most).max(count);
                }
            }
            Found::Nothing => {}
            Found::Later => later = true,
        }
    }
    if later {
        return Err(Later);
    }
    let near = |(word, count): (String, u32)| {
        if word.chars().count().abs_diff(letters) > usize::from(most) {
            return None;
        }
        let distance = strsim::osa_distance(form, &word);
        let same_start = form.chars().next() == word.chars().next();
        (distance <= usize::from(most)).then_some((
            distance,
            !same_start,
            std::cmp::Reverse(count),
            word,
        ))
    };
    Ok(known.into_iter().filter_map(near).min().map(|(_, _, _, word)| word))
}

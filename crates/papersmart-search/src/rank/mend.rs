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
    let letters: Vec<char> = form.chars().collect();
    let most: u8 = match letters.len() {
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
        let other: Vec<char> = word.chars().collect();
        let distance = distance(&letters, &other, usize::from(most))?;
        let same_start = letters.first() == other.first();
        Some((distance, !same_start, std::cmp::Reverse(count), word))
    };
    Ok(known.into_iter().filter_map(near).min().map(|(_, _, _, word)| word))
}

/// How many letters were left out, added, changed or swapped with a
/// neighbour; nothing if more than `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let width = b.len() + 1;
    let mut rows = vec![0_usize; (a.len() + 1) * width];
    for (added, least) in rows.iter_mut().take(width).enumerate() {
        *least = added;
    }
    for i in 1..=a.len() {
        rows[i * width] = i;
        for j in 1..=b.len() {
            let changed = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (rows[(i - 1) * width + j] + 1)
                .min(rows[i * width + j - 1] + 1)
                .min(rows[(i - 1) * width + j - 1] + changed);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[(i - 2) * width + j - 2] + 1);
            }
            rows[i * width + j] = least;
        }
    }
    let distance = rows[a.len() * width + b.len()];
    (distance <= most).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn errors_are_counted() {
        let of = |a: &str, b: &str| {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            distance(&a, &b, 2)
        };
        assert_eq!(of("climate", "climate"), Some(0));
        assert_eq!(of("climtae", "climate"), Some(1));
        assert_eq!(of("clmate", "climate"), Some(1));
        assert_eq!(of("klimatte", "climate"), Some(2));
        assert_eq!(of("weather", "climate"), None);
    }
}

//! Certainty about phrases: pairs of neighbours let a few wrong records
//! through, the stored text does not.

use crate::analysis::{Analyser, Purpose};
use crate::format::Card;

/// Whether a record holds all phrases in its title or its text.
pub(crate) fn holds(card: &Card, phrases: &[Vec<String>], analyser: &mut Analyser) -> bool {
    let texts = [Some(&card.title), card.text.as_ref().map(|text| &text.plain)];
    let mut open: Vec<&Vec<String>> = phrases.iter().filter(|phrase| phrase.len() > 1).collect();
    for text in texts.into_iter().flatten() {
        // How far each phrase has been met at each of its last beginnings.
        let mut met: Vec<Vec<usize>> = vec![Vec::new(); open.len()];
        let mut done = vec![false; open.len()];
        analyser.analyse(text, Purpose::Index, &mut |token| {
            let Some(form) = token.form else { return };
            for ((phrase, met), done) in open.iter().zip(&mut met).zip(&mut done) {
                met.push(0);
                met.retain_mut(|place| {
                    let goes_on = phrase.get(*place).is_some_and(|next| next == form);
                    *place += 1;
                    *done |= goes_on && *place == phrase.len();
                    goes_on
                });
            }
        });
        let mut done = done.into_iter();
        open.retain(|_| !done.next().unwrap_or(false));
    }
    open.is_empty()
}

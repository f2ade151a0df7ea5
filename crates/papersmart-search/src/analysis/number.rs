//! Numbers: `1,200` is `1200`, `3,5` is `3.5`, a date is three numbers.

use super::fold::push_folded;
use super::script::{Class, class, digits_end};
use super::{Sink, Token, TokenKind};

/// Hands over the number whose digits begin at `at` and end at `digits`, with
/// what belongs to it behind points or commas; returns where it ends.
pub(super) fn run(
    text: &str,
    at: usize,
    digits: usize,
    scratch: &mut String,
    sink: &mut Sink<'_>,
) -> usize {
    let mut groups = vec![(at, digits)];
    while let Some(group) = next_group(text, groups[groups.len() - 1].1) {
        groups.push(group);
    }
    let end = groups[groups.len() - 1].1;
    // Thousands are behind separators in threes; a fraction is at most one, at
    // the end.
    let thousands =
        groups[1..].iter().take_while(|(from, to)| digits_in(&text[*from..*to]) == 3).count();
    let head = if digits_in(&text[at..digits]) <= 3 { 1 + thousands } else { 1 };
    if groups.len() - head > 1 {
        for (from, to) in groups {
            emit(text, &[(from, to)], 1, scratch, sink);
        }
    } else {
        emit(text, &groups, head, scratch, sink);
    }
    end
}

fn emit(
    text: &str,
    groups: &[(usize, usize)],
    head: usize,
    scratch: &mut String,
    sink: &mut Sink<'_>,
) {
    scratch.clear();
    for (index, &(from, to)) in groups.iter().enumerate() {
        if index >= head {
            scratch.push('.');
        }
        text[from..to].chars().for_each(|c| push_folded(c, scratch));
    }
    if let (Some(&(from, _)), Some(&(_, to))) = (groups.first(), groups.last()) {
        let form = Some(scratch.as_str());
        sink(Token { from, to, form, stem: form, kind: TokenKind::Number });
    }
}

/// The digits behind a separator at `at`.
fn next_group(text: &str, at: usize) -> Option<(usize, usize)> {
    let separator = text[at..].chars().next().filter(|c| matches!(c, '.' | ',' | '٫' | '٬'))?;
    let after = at + separator.len_utf8();
    let (offset, first) = text[after..].char_indices().find(|(_, c)| class(*c) != Class::Joiner)?;
    let from = after + offset;
    (class(first) == Class::Digit).then(|| (from, digits_end(text, from)))
}

fn digits_in(group: &str) -> usize {
    group.chars().filter(|c| class(*c) == Class::Digit).count()
}

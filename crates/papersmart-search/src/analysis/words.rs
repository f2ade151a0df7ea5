//! Words: elisions off, folded, stemmed; each word once, then remembered.

use rustc_hash::FxHashMap;

use super::fold::{fold, push_folded};
use super::script::{Class, Script, class, is_apostrophe, run_end};
use super::stem::Stemmer;
use super::{Sink, Token, TokenKind};
use crate::Language;

/// Words remembered before all are forgotten again: bounds the memory.
const REMEMBERED: usize = 1 << 17;
/// Longer runs of letters are no words.
const LONGEST: usize = 200;

struct Word {
    /// Bytes of an elision before it.
    elided: usize,
    form: Box<str>,
    /// Nothing where the form is its own stem.
    stem: Option<Box<str>>,
}

/// The words of one index.
pub(super) struct Words {
    language: Language,
    stemmer: Stemmer,
    known: FxHashMap<Box<str>, usize>,
    words: Vec<Word>,
}

impl Words {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            stemmer: Stemmer::new(language),
            known: FxHashMap::default(),
            words: Vec::new(),
        }
    }

    /// Hands over the word that begins at `at` and whose letters end at `end`,
    /// with what follows an apostrophe; returns where it ends.
    pub(super) fn word(
        &mut self,
        text: &str,
        at: usize,
        end: usize,
        script: Script,
        sink: &mut Sink<'_>,
    ) -> usize {
        let end = if script == Script::Latin { past_signs(text, at, end) } else { end };
        let raw = &text[at..end];
        if raw.len() > LONGEST {
            return end;
        }
        let known = self.known.get(raw).copied();
        let index = known.unwrap_or_else(|| self.remember(raw, script));
        if let Some(word) = self.words.get(index) {
            let form = Some(&*word.form);
            let stem = word.stem.as_deref().or(form);
            sink(Token { from: at + word.elided, to: end, form, stem, kind: TokenKind::Word });
        }
        end
    }

    fn remember(&mut self, raw: &str, script: Script) -> usize {
        if self.words.len() >= REMEMBERED {
            self.known.clear();
            self.words.clear();
        }
        self.words.push(self.learn(raw, script));
        self.known.insert(raw.into(), self.words.len() - 1);
        self.words.len() - 1
    }

    fn learn(&self, raw: &str, script: Script) -> Word {
        let elided = if script == Script::Latin { elision(raw, self.language) } else { 0 };
        let mut form = String::with_capacity(raw.len());
        for c in raw[elided..].chars() {
            push_folded(c, &mut form);
        }
        if let Some(owner) = form.strip_suffix("'s").filter(|owner| !owner.is_empty()) {
            form.truncate(owner.len());
        }
        form.retain(|c| c != '\'' && c != '-');
        let stem = self.stemmer.stem(&form, script);
        Word {
            elided,
            stem: (!stem.is_empty() && stem != form).then(|| stem.into_boxed_str()),
            form: form.into_boxed_str(),
        }
    }
}

/// Past the apostrophes within a word, and past the hyphen of `co-operation`
/// and `re-election`, which many write without.
fn past_signs(text: &str, at: usize, mut end: usize) -> usize {
    loop {
        let mut rest = text[end..].chars();
        let Some(sign) = rest.next() else { return end };
        let Some(next) = rest.find(|c| class(*c) != Class::Joiner) else { return end };
        let head = &text[at..end];
        let vowels = sign == '-'
            && (head.eq_ignore_ascii_case("co") && matches!(next, 'o' | 'O')
                || head.eq_ignore_ascii_case("re") && matches!(next, 'e' | 'E'));
        let apostrophe = is_apostrophe(sign) && class(next) == Class::Letter(Script::Latin);
        if !vowels && !apostrophe {
            return end;
        }
        end = run_end(text, end + sign.len_utf8(), Script::Latin);
    }
}

/// The bytes of `l’`, `d’`, `qu’` … at the beginning. Outside French texts
/// only the two that French names bring along.
fn elision(raw: &str, language: Language) -> usize {
    let mut elided = 0;
    while let Some((apostrophe, c)) = raw[elided..].char_indices().find(|(_, c)| is_apostrophe(*c))
    {
        let before = fold(&raw[elided..elided + apostrophe]);
        let after = elided + apostrophe + c.len_utf8();
        let goes = match before.as_str() {
            "l" | "d" => true,
            "j" | "m" | "t" | "s" | "n" | "c" => language == Language::Fr,
            "qu" | "jusqu" | "lorsqu" | "puisqu" | "quoiqu" | "presqu" => language == Language::Fr,
            _ => false,
        };
        // Only vowels take an elision: N’Djamena keeps its head.
        let next = fold(&raw[after..]);
        if !goes || !next.starts_with(['a', 'e', 'h', 'i', 'o', 'u', 'y']) {
            break;
        }
        elided = after;
    }
    elided
}

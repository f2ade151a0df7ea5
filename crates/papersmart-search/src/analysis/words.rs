//! Words: elisions off, folded, stemmed; each word once, then remembered.

use rustc_hash::FxHashMap;

use super::fold::{fold, push_folded};
use super::script::{Class, Script, class, is_apostrophe, run_end};
use super::stem::Stemmer;
use super::{Purpose, Sink, Token, TokenKind};
use crate::Language;

/// What is written with a hyphen behind it, with none, or with a space: all
/// that begins so is one word, `off-line` is `offline`.
const HEADS: &[&str] = &[
    "anti", "bi", "co", "counter", "cyber", "e", "extra", "inter", "intra", "micro", "mid",
    "multi", "non", "off", "on", "over", "post", "pre", "re", "semi", "socio", "sub", "supra",
    "trans", "tri", "ultra",
];

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
    /// with what follows an apostrophe or the hyphen of a [head](HEADS); returns
    /// where it ends. An index also has the stem of what follows the head:
    /// `governmental` finds `non-governmental`.
    pub(super) fn word(
        &mut self,
        text: &str,
        at: usize,
        end: usize,
        script: Script,
        purpose: Purpose,
        sink: &mut Sink<'_>,
    ) -> usize {
        let (tail, end) = match script {
            Script::Latin => past_signs(text, at, end),
            _ => (None, end),
        };
        if end - at > LONGEST {
            return end;
        }
        let word = self.known(&text[at..end], script);
        let form = Some(&*word.form);
        let stem = word.stem.as_deref().or(form);
        sink(Token { from: at + word.elided, to: end, form, stem, kind: TokenKind::Word });
        if let Some(tail) = tail.filter(|_| purpose == Purpose::Index) {
            let word = self.known(&text[tail..end], script);
            let stem = word.stem.as_deref().or(Some(&*word.form));
            sink(Token { from: tail, to: end, form: None, stem, kind: TokenKind::Word });
        }
        end
    }

    fn known(&mut self, raw: &str, script: Script) -> &Word {
        let index = match self.known.get(raw) {
            Some(index) => *index,
            None => self.remember(raw, script),
        };
        &self.words[index]
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
        form.retain(|c| c != '\'' && !is_hyphen(c));
        let stem = self.stemmer.stem(&form, script);
        Word {
            elided,
            stem: (!stem.is_empty() && stem != form).then(|| stem.into_boxed_str()),
            form: form.into_boxed_str(),
        }
    }
}

/// Past the apostrophes within a word, and past the hyphens behind heads.
/// Gives where what follows the heads begins, and where the word ends.
fn past_signs(text: &str, at: usize, mut end: usize) -> (Option<usize>, usize) {
    let (mut part, mut tail) = (at, None);
    loop {
        let mut rest = text[end..].chars();
        let Some(sign) = rest.next() else { return (tail, end) };
        let Some(next) = rest.find(|c| class(*c) != Class::Joiner) else { return (tail, end) };
        if class(next) != Class::Letter(Script::Latin) {
            return (tail, end);
        }
        let after = end + sign.len_utf8();
        if is_hyphen(sign) {
            let head = fold(&text[part..end]);
            if !HEADS.contains(&head.as_str()) {
                return (tail, end);
            }
            // The hyphen of `co-operation` only keeps two vowels apart.
            let is_one = head.len() > 1
                && fold(next.encode_utf8(&mut [0; 4])).starts_with(&head[head.len() - 1..]);
            tail = if is_one { tail } else { Some(after) };
        } else if !is_apostrophe(sign) {
            return (tail, end);
        }
        part = after;
        end = run_end(text, after, Script::Latin);
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑')
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

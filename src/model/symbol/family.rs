//! What belongs together by its symbols: a document and its revisions, addenda,
//! corrigenda, amendments, parts and resumptions are a family; what is numbered
//! on from the same beginning is a series. Start at [`Member`].

use serde::{Deserialize, Serialize};

use super::{Symbol, reading};

/// A place in a family: the symbol that all its members begin with, and the
/// suffixes behind it. Sorted, a document comes before what belongs to it:
/// revisions, addenda, corrigenda, amendments, parts, resumptions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Member {
    /// The canonical form that the family has in common.
    pub root: String,
    /// The suffixes.
    pub suffixes: Vec<(SuffixWord, Ordinal)>,
}

/// A number as people count: `2` before `10`, `II` before `IX`.
pub type Ordinal = (u64, String);

/// What a suffix is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuffixWord {
    /// `Rev.`
    Revision,
    /// `Add.`
    Addendum,
    /// `Corr.`
    Corrigendum,
    /// `Amend.`
    Amendment,
    /// `Part`, `Vol.`, `Sect.`, `Prog.`
    Part,
    /// `Resumption`
    Resumption,
}

impl SuffixWord {
    fn of(word: &str) -> Option<Self> {
        let known = reading::SUFFIXES.iter().any(|suffix| suffix.eq_ignore_ascii_case(word));
        Some(match word {
            "Rev" => Self::Revision,
            "Add" => Self::Addendum,
            "Corr" => Self::Corrigendum,
            "Amend" => Self::Amendment,
            "Resumption" => Self::Resumption,
            _ if known => Self::Part,
            _ => return None,
        })
    }

    /// The name of the message for it.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Revision => "revision",
            Self::Addendum => "addendum",
            Self::Corrigendum => "corrigendum",
            Self::Amendment => "amendment",
            Self::Part => "part",
            Self::Resumption => "resumption",
        }
    }
}

impl Member {
    /// The number of its family within its series.
    #[must_use]
    pub fn number(&self) -> Ordinal {
        let last = self.root.rsplit('/').next().unwrap_or_default();
        count(last.trim_start_matches(|c: char| !c.is_ascii_digit()))
    }

    /// Whether the other belongs to this one, at whatever depth.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        self.root == other.root
            && other.suffixes.len() > self.suffixes.len()
            && other.suffixes.starts_with(&self.suffixes)
    }

    /// Of which it is a revision, and its number: `A/68/1` of itself is number 0.
    fn revised(&self) -> (&[(SuffixWord, Ordinal)], u64) {
        match self.suffixes.split_last() {
            Some(((SuffixWord::Revision, (number, _)), before)) => (before, *number),
            _ => (&self.suffixes, 0),
        }
    }

    /// Whether it is a later text of the same document than the other.
    #[must_use]
    pub fn supersedes(&self, other: &Self) -> bool {
        let ((own, number), (of, before)) = (self.revised(), other.revised());
        self.root == other.root && own == of && number > before
    }
}

/// A series: what its documents are numbered in, and the organ that it is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Series {
    /// Its organ: `A/C.3`.
    pub organ: String,
    /// Its own beginning: `A/C.3/68/L`.
    pub name: String,
}

impl Series {
    /// The segment of an address that stands for it.
    #[must_use]
    pub fn slug(&self) -> String {
        slug(&self.name)
    }

    /// The segment of an address that stands for its organ.
    #[must_use]
    pub fn organ_slug(&self) -> String {
        slug(&self.organ)
    }

    /// The order of series as people count.
    #[must_use]
    pub fn place(&self) -> Vec<Ordinal> {
        self.name.split(['/', '.', '-']).map(count).collect()
    }
}

fn slug(name: &str) -> String {
    name.to_ascii_lowercase().replace('/', "-")
}

impl Symbol {
    /// Its place in its family.
    #[must_use]
    pub fn member(&self) -> Member {
        let canonical = self.canonical();
        let mut root = canonical.as_str();
        let mut suffixes = Vec::new();
        while let Some((before, last)) = root.rsplit_once('/') {
            let Some((word, number)) = last.split_once('.') else { break };
            let Some(suffix) = SuffixWord::of(word) else { break };
            suffixes.push((suffix, count(number)));
            root = before;
        }
        suffixes.reverse();
        Member { root: root.to_owned(), suffixes }
    }

    /// The series that it is numbered in.
    #[must_use]
    pub fn series(&self) -> Series {
        let root = self.member().root;
        let (before, last) = root.rsplit_once('/').unwrap_or(("", &root));
        let word = last.trim_end_matches(|c: char| c.is_ascii_digit());
        let word = word.trim_end_matches(['.', '-']);
        let name = match (before, word) {
            ("", "") => root.clone(),
            ("", word) => word.to_owned(),
            (before, "") => before.to_owned(),
            (before, word) => format!("{before}/{word}"),
        };
        let head = || name.split('/').next().unwrap_or_default().to_owned();
        let organ = Self(root.clone()).parts().map(|parts| {
            // A year is no part of an organ's name, whatever follows it.
            let organ = parts.organ.split('/');
            let named = |part: &&str| !part.bytes().all(|byte| byte.is_ascii_digit());
            organ.take_while(named).collect::<Vec<_>>().join("/")
        });
        let organ = organ.filter(|organ| !organ.is_empty() && name.starts_with(organ.as_str()));
        Series { organ: organ.unwrap_or_else(head), name }
    }
}

/// The order of symbols as people count: `L.2` before `L.10`.
pub(super) fn count(text: &str) -> Ordinal {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let number = text[..end].parse().ok().or_else(|| roman(text)).unwrap_or(u64::MAX);
    (number, text.to_owned())
}

fn roman(text: &str) -> Option<u64> {
    let value = |c: char| {
        Some(match c {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            _ => return None,
        })
    };
    let values: Vec<u64> = text.chars().map(value).collect::<Option<_>>()?;
    let mut sum = 0_u64;
    for (place, &one) in values.iter().enumerate() {
        let less = values.get(place + 1).is_some_and(|&next| next > one);
        sum = if less { sum.saturating_sub(one) } else { sum + one };
    }
    (!values.is_empty()).then_some(sum)
}

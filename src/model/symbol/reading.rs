//! Symbols as people spell them: in small letters, with spaces or hyphens for
//! slashes, without dots, with a language in front. What can be meant is a list
//! of canonical forms, the likeliest first. `symbols.js` of the theme reads
//! addresses in the same way, and a test holds the two together. Start at
//! [`readings`].

/// Words that are written before a number, with a dot between.
const DOTTED: [&str; 41] = [
    "C",
    "CN",
    "AC",
    "L",
    "ADD",
    "REV",
    "CORR",
    "WP",
    "CRP",
    "CONF",
    "PV",
    "SR",
    "SUB",
    "INF",
    "PC",
    "MSP",
    "NGO",
    "AMEND",
    "SC",
    "EA",
    "TECH",
    "BUR",
    "WG",
    "GC",
    "RESUMPTION",
    "SUM",
    "INFORMAL",
    "MISC",
    "PART",
    "VOL",
    "PROG",
    "SECT",
    "TP",
    "IDC",
    "CP",
    "COP",
    "RC",
    "GE",
    "EM",
    "EX",
    "CIRC",
];

/// Of these, those that stand with a number in one word elsewhere: `EUR/RC63/5`.
const APART: [&str; 6] = ["GC", "CP", "COP", "RC", "EM", "EX"];

/// What a symbol ends with where it belongs to another.
pub(super) const SUFFIXES: [&str; 9] =
    ["REV", "ADD", "CORR", "AMEND", "PART", "VOL", "RESUMPTION", "PROG", "SECT"];

/// First parts behind which `C` is no committee with a number.
const TREATY_BODIES: [&str; 8] = ["CCPR", "CEDAW", "CERD", "CAT", "CRC", "CRPD", "CMW", "CED"];

/// First parts that may be written without the slash behind them.
const LETTERS: [char; 3] = ['A', 'S', 'E'];

/// What may follow such a letter.
const AFTER_LETTER: [&str; 14] =
    ["RES", "DEC", "HRC", "C", "AC", "CN", "CONF", "PV", "SR", "L", "INF", "PRST", "BUR", "NGO"];

/// Words that are not printed in capitals.
const PRINTED: [(&str, &str); 13] = [
    ("REV", "Rev"),
    ("ADD", "Add"),
    ("CORR", "Corr"),
    ("AMEND", "Amend"),
    ("PART", "Part"),
    ("VOL", "Vol"),
    ("RESUMPTION", "Resumption"),
    ("PROG", "Prog"),
    ("SECT", "Sect"),
    ("SUB", "Sub"),
    ("CIRC", "Circ"),
    ("OZL", "OzL"),
    ("PRO", "Pro"),
];

/// Names that some file systems keep for devices.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// More than the longest symbol has.
const MOST_ATOMS: usize = 48;
const MOST_READINGS: usize = 16;

/// What stands before a run of letters and digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Space,
    Dash,
    Dot,
    Slash,
}

#[derive(Clone, Debug)]
struct Atom {
    gap: Gap,
    text: String,
}

/// How doubts are settled.
#[derive(Clone, Copy, Default)]
struct Way {
    /// Spaces and hyphens are slashes.
    loose: bool,
    /// Words and numbers that spaces part stay apart.
    apart: bool,
    /// Only `C` and its number do: not a committee's, but that of an organ.
    organ: bool,
    /// Words and numbers that slashes part belong together.
    joined: bool,
    /// The hyphen that is one, where others are slashes.
    hyphen: Option<usize>,
}

/// The likeliest of the [`readings`], without the others.
pub(super) fn likeliest(text: &str) -> String {
    let plain = compose(&atoms(&without_year(&folded(text))), Way::default());
    if plain.is_empty() { readings(text).into_iter().next().unwrap_or_default() } else { plain }
}

/// The canonical forms that a text may stand for, the likeliest first: at least
/// one where it has a letter or a digit.
pub(super) fn readings(text: &str) -> Vec<String> {
    let text = without_year(&folded(text));
    let atoms = atoms(&text);
    let mut readings: Vec<String> = Vec::new();
    let mut add = |reading: String| {
        if !reading.is_empty() && readings.len() < MOST_READINGS && !readings.contains(&reading) {
            readings.push(reading);
        }
    };
    let plain = Way::default();
    add(compose(&atoms, plain));
    let numbers = |atoms: &[Atom]| atoms.iter().all(|atom| is_number(&atom.text));
    match atoms.as_slice() {
        // Resolutions go by their numbers.
        [_, _] if numbers(&atoms) => {
            add(compose(&after(&["A", "RES"], &atoms), plain));
            add(compose(&after(&["A"], &atoms), plain));
        }
        [word, rest @ ..] if is_resolution(&word.text) && numbers(rest) && !rest.is_empty() => {
            let organ = if rest.len() == 1 { "S" } else { "A" };
            add(compose(&after(&[organ, "RES"], rest), plain));
        }
        _ => {}
    }
    let split = head_split(&atoms);
    split.iter().for_each(|atoms| add(compose(atoms, plain)));
    for way in [
        Way { loose: true, ..plain },
        Way { organ: true, ..plain },
        Way { apart: true, ..plain },
        Way { loose: true, apart: true, ..plain },
        Way { joined: true, ..plain },
    ] {
        add(compose(&atoms, way));
    }
    split.iter().for_each(|atoms| add(compose(atoms, Way { loose: true, ..plain })));
    // A year behind a resolution's number, without its brackets.
    if let [before @ .., _] = atoms.as_slice()
        && before.len() > 2
        && before.iter().any(|atom| is_resolution(&atom.text))
    {
        add(compose(before, plain));
    }
    for place in (1..atoms.len()).rev().filter(|&place| atoms[place].gap == Gap::Dash) {
        add(compose(&atoms, Way { hyphen: Some(place), ..plain }));
        add(compose(&atoms, Way { hyphen: Some(place), apart: true, ..plain }));
    }
    readings
}

/// The symbol in an address or in what was typed for one: without scheme and
/// host, the language in front, and what web servers add.
pub(super) fn in_address(text: &str) -> &str {
    let mut rest = text.trim();
    if let Some((scheme, after)) = rest.split_once("://")
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        rest = after.split_once('/').map_or("", |(_, path)| path);
    }
    rest = rest.split(['?', '#']).next().unwrap_or_default();
    for ending in ["index.html", ".html", ".pdf"] {
        rest = rest.strip_suffix(ending).unwrap_or(rest);
    }
    rest = rest.trim_matches(|c: char| c == '/' || c.is_whitespace());
    for front in ["ar", "zh", "en", "fr", "ru", "es", "symbols"] {
        let (Some(head), Some(tail)) = (rest.get(..front.len()), rest.get(front.len()..)) else {
            continue;
        };
        if head.eq_ignore_ascii_case(front) && tail.starts_with('/') {
            rest = tail.trim_start_matches('/');
        }
    }
    rest
}

/// ASCII capitals, and a space for whatever no symbol has.
fn folded(text: &str) -> String {
    text.chars().take(400).filter(|&c| !is_joiner(c) && c != '*').map(plain).collect()
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The character that is meant: of full width, with Arabic digits, or typed on
/// a Russian keyboard.
fn plain(c: char) -> char {
    let digit = |zero: char| char::from_digit(c as u32 - zero as u32, 10).unwrap_or(' ');
    let c = match c {
        '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(' '),
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        '⁄' | '∕' | '\\' => '/',
        '‐'..='―' | '−' => '-',
        'é' | 'É' => 'E',
        'ó' | 'Ó' => 'O',
        'А' | 'а' => 'A',
        'В' => 'B',
        'С' | 'с' => 'C',
        'Е' | 'е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'О' | 'о' => 'O',
        'Р' | 'р' => 'P',
        'Т' => 'T',
        'Х' | 'х' => 'X',
        _ => c,
    };
    match c.to_ascii_uppercase() {
        kept @ ('A'..='Z' | '0'..='9' | '/' | '-' | '.' | '(' | ')') => kept,
        '[' => '(',
        ']' => ')',
        _ => ' ',
    }
}

/// Without `(2000)` or `(XXV)` behind a resolution's number, which runs on from
/// session to session.
fn without_year(text: &str) -> String {
    let text = text.trim();
    let is_year = |inner: &str| {
        let inner = inner.trim();
        let roman = inner.strip_prefix("S-").unwrap_or(inner);
        is_roman(roman) || inner.len() == 4 && is_number(inner)
    };
    let group = text.strip_suffix(')').and_then(|open| open.rsplit_once('('));
    let resolution = || text.split(|c: char| !c.is_ascii_alphanumeric()).any(is_resolution);
    match group {
        Some((before, inner)) if is_year(inner) && resolution() => before.trim().to_owned(),
        _ => text.to_owned(),
    }
}

fn is_resolution(atom: &str) -> bool {
    ["RES", "DEC", "RESOLUTION", "RESOLUCION"].contains(&atom)
}

/// Runs of letters and digits, and what stands before each.
fn atoms(text: &str) -> Vec<Atom> {
    let opens = last_group(text);
    let mut atoms: Vec<Atom> = Vec::new();
    let mut gap = Some(Gap::Space);
    for (at, c) in text.char_indices() {
        let between = match c {
            '/' => Gap::Slash,
            '(' if opens == Some(at) || opens_suffix(&text[at + 1..]) => Gap::Slash,
            '-' | '(' | ')' => Gap::Dash,
            '.' => Gap::Dot,
            ' ' => Gap::Space,
            _ => {
                match (gap.take(), atoms.last_mut()) {
                    (None, Some(last)) => last.text.push(c),
                    (before, _) => {
                        if atoms.len() == MOST_ATOMS {
                            break;
                        }
                        atoms.push(Atom { gap: before.unwrap_or(Gap::Space), text: c.into() });
                    }
                }
                continue;
            }
        };
        gap = Some(gap.map_or(between, |known| known.max(between)));
    }
    let mut parts = Vec::with_capacity(atoms.len());
    for (place, atom) in atoms.into_iter().enumerate() {
        if place == 0 { parts.push(atom) } else { split(atom, &mut parts) }
    }
    parts
}

/// Where the group in brackets opens that ends a text.
fn last_group(text: &str) -> Option<usize> {
    text.trim_end().strip_suffix(')')?.rfind('(')
}

fn opens_suffix(inner: &str) -> bool {
    let word = inner.trim_start();
    let end = word.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(word.len());
    SUFFIXES.contains(&&word[..end])
}

/// Takes apart what was written without a dot or slash: `L22`, `123ADD1`.
fn split(atom: Atom, parts: &mut Vec<Atom>) {
    let Atom { gap, text } = atom;
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at(digits);
    let letters = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
    let (word, ordinal) = rest.split_at(letters);
    if !number.is_empty() && SUFFIXES[..4].contains(&word) {
        parts.push(Atom { gap, text: number.to_owned() });
        parts.push(Atom { gap: Gap::Slash, text: word.to_owned() });
        if !ordinal.is_empty() {
            parts.push(Atom { gap: Gap::Dot, text: ordinal.to_owned() });
        }
        return;
    }
    let glued = number.is_empty() && DOTTED.contains(&word) && !APART.contains(&word);
    if glued && is_ordinal(ordinal) {
        parts.push(Atom { gap, text: word.to_owned() });
        parts.push(Atom { gap: Gap::Dot, text: ordinal.to_owned() });
        return;
    }
    for head in ["PC", "PART", "VOL"] {
        if let Some(roman) = text.strip_prefix(head).filter(|roman| is_roman(roman)) {
            parts.push(Atom { gap, text: head.to_owned() });
            parts.push(Atom { gap: Gap::Dot, text: roman.to_owned() });
            return;
        }
    }
    parts.push(Atom { gap, text });
}

/// The same with a slash behind the first letter: `A68/123`, `AC.3/68/L.22`.
fn head_split(atoms: &[Atom]) -> Option<Vec<Atom>> {
    let (first, rest) = atoms.split_first()?;
    let letter = first.text.chars().next().filter(|letter| LETTERS.contains(letter))?;
    let tail = &first.text[1..];
    let word = tail.trim_end_matches(|c: char| c.is_ascii_digit());
    let known = !tail.is_empty() && (word.is_empty() || AFTER_LETTER.contains(&word));
    known.then(|| {
        let mut parts = vec![Atom { gap: Gap::Space, text: letter.into() }];
        split(Atom { gap: Gap::Slash, text: tail.to_owned() }, &mut parts);
        parts.extend(rest.iter().cloned());
        parts
    })
}

fn after(heads: &[&str], rest: &[Atom]) -> Vec<Atom> {
    let slashed = |text: &str| Atom { gap: Gap::Slash, text: text.to_owned() };
    heads.iter().copied().chain(rest.iter().map(|atom| atom.text.as_str())).map(slashed).collect()
}

/// Writes atoms as the symbol that they make.
fn compose(atoms: &[Atom], way: Way) -> String {
    let slashes = atoms.iter().skip(1).any(|atom| atom.gap == Gap::Slash);
    let mut text = String::new();
    for (place, atom) in atoms.iter().enumerate() {
        if place > 0 {
            text.push(between(atoms, place, slashes, way));
        }
        text.push_str(&atom.text);
    }
    text.split('/').map(printed).collect::<Vec<_>>().join("/")
}

fn between(atoms: &[Atom], place: usize, slashes: bool, way: Way) -> char {
    let (last, atom) = (atoms[place - 1].text.as_str(), &atoms[place]);
    let next = atoms.get(place + 1);
    let organ = last == "C" && (way.organ || TREATY_BODIES.contains(&atoms[0].text.as_str()));
    let joins = place > 1 && DOTTED.contains(&last) && is_ordinal(&atom.text) && !organ;
    let suffix = SUFFIXES.contains(&atom.text.as_str());
    match atom.gap {
        Gap::Slash if way.joined && joins => '.',
        Gap::Slash => '/',
        Gap::Dot => '.',
        Gap::Dash if way.hyphen == Some(place) => '-',
        Gap::Dash if suffix => '/',
        Gap::Dash if slashes => '-',
        Gap::Dash if ["S", "ES"].contains(&last) && place > 1 && is_short(&atom.text) => '-',
        _ if joins && (!way.apart || SUFFIXES.contains(&last)) => '.',
        _ if suffix || !slashes || way.loose => '/',
        _ if DOTTED.contains(&atom.text.as_str()) && next.is_some_and(|n| n.gap == Gap::Dot) => '/',
        _ => '-',
    }
}

/// A part as it is printed: words before numbers as in `Rev.1`, all else in
/// capitals.
fn printed(part: &str) -> String {
    let words: Vec<&str> = part
        .split('.')
        .map(|word| {
            let known = PRINTED.iter().find(|(capitals, _)| *capitals == word);
            known.filter(|_| part.contains('.')).map_or(word, |(_, printed)| printed)
        })
        .collect();
    let stem = words.first().copied().unwrap_or_default();
    let port = |name: &str| stem.len() == 4 && stem.strip_prefix(name).is_some_and(is_number);
    let mut part = words.join(".");
    if DEVICES.contains(&stem) || port("COM") || port("LPT") {
        part.insert(stem.len(), '-');
    }
    part
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| b"IVXLC".contains(&byte))
}

/// The number of a special session: `10`, `VI`.
fn is_short(text: &str) -> bool {
    text.len() <= 2 && is_number(text) || is_roman(text)
}

/// `22`, `29E`, `II`.
fn is_ordinal(text: &str) -> bool {
    let number = text.strip_suffix(|c: char| c.is_ascii_uppercase()).unwrap_or(text);
    is_number(number) || is_roman(text)
}

//! Names across scripts: a rough skeleton in Latin letters, so that Lavrov,
//! Лавров and لافروف are one.

use super::fold::push_folded;
use super::script::{Class, Script, class};

/// The skeleton of a name's word; nothing for words of other scripts, or with
/// less than two letters left.
#[must_use]
pub fn latin_key(word: &str) -> Option<String> {
    let mut folded = String::new();
    word.chars().for_each(|c| push_folded(c, &mut folded));
    let mut letters = folded.chars().filter(|c| class(*c) != Class::Other);
    let Class::Letter(script) = class(letters.next()?) else { return None };
    let sounds: String = match script {
        Script::Latin => latin(&folded),
        Script::Cyrillic => folded.chars().map(cyrillic).collect(),
        Script::Arabic => {
            let name = folded.strip_prefix("ال").filter(|name| name.chars().count() > 2);
            name.unwrap_or(&folded).chars().map(arabic).collect()
        }
        Script::Han | Script::Other => return None,
    };
    let key = skeleton(&sounds);
    (key.len() > 1).then_some(key)
}

/// Consonants once each in a row; a vowel shows only at the beginning.
fn skeleton(sounds: &str) -> String {
    let mut key = String::new();
    for (index, sound) in sounds.chars().enumerate() {
        match sound {
            'a' if index > 0 => {}
            's' if key.ends_with('t') && !key.is_empty() => {
                key.pop();
                if !key.ends_with('s') {
                    key.push('s');
                }
            }
            _ if key.ends_with(sound) => {}
            _ => key.push(sound),
        }
    }
    match key.strip_suffix('h') {
        Some(head) => head.to_owned(),
        None => key,
    }
}

/// Digraphs of the transliterations in use, longest first.
const DIGRAPHS: &[(&str, &str)] = &[
    ("shch", "s"),
    ("tsch", "s"),
    ("sch", "s"),
    ("tch", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("zh", "j"),
    ("dj", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("ou", "a"),
    ("ts", "s"),
    ("tz", "s"),
];

fn latin(word: &str) -> String {
    let mut sounds = String::new();
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        if let Some((digraph, sound)) = DIGRAPHS.iter().find(|(d, _)| rest.starts_with(d)) {
            sounds.push_str(sound);
            rest = &rest[digraph.len()..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        sounds.push_str(match c {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' => "a",
            'w' if !sounds.is_empty() => "a",
            'v' | 'w' | 'f' => "f",
            'p' | 'b' => "b",
            'c' if rest.starts_with(['e', 'i', 'y']) => "s",
            'c' | 'q' | 'k' => "k",
            'x' => "ks",
            'd' => "d",
            'g' => "g",
            'h' => "h",
            'j' => "j",
            'l' => "l",
            'm' => "m",
            'n' => "n",
            'r' => "r",
            's' => "s",
            't' => "t",
            'z' => "z",
            _ => "",
        });
    }
    sounds
}

fn cyrillic(c: char) -> &'static str {
    match c {
        'б' | 'п' => "b",
        'в' | 'ф' => "f",
        'г' | 'ґ' => "g",
        'д' => "d",
        'ж' => "j",
        'з' => "z",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'р' => "r",
        'с' | 'ц' | 'ч' | 'ш' | 'щ' => "s",
        'т' => "t",
        'х' => "h",
        'ь' | 'ъ' => "",
        _ if c.is_alphabetic() => "a",
        _ => "",
    }
}

fn arabic(c: char) -> &'static str {
    match c {
        'ب' => "b",
        'ت' | 'ط' | 'ث' => "t",
        'ج' => "j",
        'ح' | 'خ' | 'ه' => "h",
        'د' | 'ض' | 'ذ' => "d",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'س' | 'ش' | 'ص' => "s",
        'غ' => "g",
        'ف' => "f",
        'ق' | 'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'ا' | 'و' | 'ي' | 'ع' => "a",
        _ => "",
    }
}

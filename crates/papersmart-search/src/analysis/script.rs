//! Which script a character belongs to; a token never mixes two.

/// A script with an analyser of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    /// Also kana and bopomofo, which run without spaces too.
    Han,
    /// Any other: folded, never stemmed.
    Other,
}

/// What a character does in a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Letter(Script),
    Digit,
    /// Belongs to the word it stands in and is not looked at: a mark, a soft
    /// hyphen, a control of direction.
    Joiner,
    Other,
}

#[inline]
pub(super) fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Letter(Script::Latin),
        '0'..='9' => Class::Digit,
        '\0'..='\u{7f}' => Class::Other,
        '×' | '÷' => Class::Other,
        '\u{c0}'..='\u{24f}' => Class::Letter(Script::Latin),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => Class::Letter(Script::Cyrillic),
        '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}' => Class::Letter(Script::Arabic),
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => Class::Letter(Script::Han),
        _ => class_of_rare(c),
    }
}

/// The same for characters that few texts hold.
fn class_of_rare(c: char) -> Class {
    use Script::{Arabic, Cyrillic, Han, Latin};
    match c {
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' => Class::Joiner,
        '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' => Class::Joiner,
        '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' => Class::Joiner,
        '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}' => Class::Joiner,
        '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' => Class::Joiner,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => {
            Class::Joiner
        }
        '\u{2de0}'..='\u{2dff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' => {
            Class::Joiner
        }
        '\u{fe70}'..='\u{fe7f}' | '\u{feff}' => Class::Joiner,
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{ff10}'..='\u{ff19}' => Class::Digit,
        '\u{2e80}'..='\u{2fd5}' | '\u{3005}'..='\u{3007}' => Class::Letter(Han),
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30fe}' => {
            Class::Letter(Han)
        }
        '\u{3105}'..='\u{312f}' | '\u{31f0}'..='\u{31ff}' => Class::Letter(Han),
        '\u{f900}'..='\u{fad9}' => Class::Letter(Han),
        '\u{ff66}'..='\u{ff9d}' | '\u{20000}'..='\u{323af}' => Class::Letter(Han),
        // An apostrophe, though Unicode calls it a letter; and ayn and hamza of
        // transliterations.
        'ʼ' => Class::Other,
        'ʻ' | 'ʾ' | 'ʿ' => Class::Joiner,
        _ if !c.is_alphabetic() => Class::Other,
        '\u{80}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' | '\u{212a}' | '\u{212b}' => {
            Class::Letter(Latin)
        }
        '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}' => Class::Letter(Latin),
        '\u{fb00}'..='\u{fb06}' | '\u{ff21}'..='\u{ff5a}' => Class::Letter(Latin),
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{a640}'..='\u{a69f}' => {
            Class::Letter(Cyrillic)
        }
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8d2}' => {
            Class::Letter(Arabic)
        }
        '\u{fb50}'..='\u{fdff}' | '\u{fe80}'..='\u{fefc}' => Class::Letter(Arabic),
        _ => Class::Letter(Script::Other),
    }
}

/// Whatever people type for an apostrophe.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '＇' | '｀')
}

/// Where the letters and digits of a script end that begin at `at`.
pub(super) fn run_end(text: &str, at: usize, script: Script) -> usize {
    end_while(text, at, |class| match class {
        Class::Letter(other) => other == script,
        // In Arabic `و2030` is two words.
        Class::Digit => script != Script::Arabic,
        Class::Joiner => true,
        Class::Other => false,
    })
}

/// Where the digits end that begin at `at`.
pub(super) fn digits_end(text: &str, at: usize) -> usize {
    end_while(text, at, |class| matches!(class, Class::Digit | Class::Joiner))
}

fn end_while(text: &str, at: usize, goes_on: impl Fn(Class) -> bool) -> usize {
    text[at..]
        .char_indices()
        .find(|&(_, c)| !goes_on(class(c)))
        .map_or(text.len(), |(offset, _)| at + offset)
}

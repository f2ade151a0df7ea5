//! Folding: what makes two spellings of a word the same word. Case, accents,
//! ligatures, full width, harakat, the carriers of hamza, ё, traditional
//! characters.

use super::han;

/// The plain letters of U+00C0 to U+024F. A dot stands for a character that
/// stays, a plus for one of `LIGATURES`. The facts are the Unicode Character
/// Database's decompositions, and for letters with strokes their looks.
const LATIN: &str = "\
aaaaaa+ceeeeiiiidnooooo.ouuuuy++aaaaaa+ceeeeiiiidnooooo.ouuuuy+y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkkllllll.\
.llnnnnnn.nnoooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
bbbb..occdddd.eeeffgg+iikkllmnnooo++ppr..ssttttuuuvyyzzz........\
....+++++++++aaiioouuuuuuuuuueaaaa++ggggkkoooozzj+++gg+.nnaa++oo\
aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj++acclts\
z..buveejjqqrryy";

/// The plain letters of U+1E00 to U+1EFF.
const LATIN_ADDITIONAL: &str = "\
aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwy.s..+.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/// The letters of U+FE80 to U+FEF4, as extracted from PDF files.
const ARABIC_SHAPES: &str = "\
ءااااووااييييااببببههتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظ\
ظععععغغغغففففققققككككللللممممننننههههوويييييي";

/// Folds a text: its length may change, its words keep their order.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|c| push_folded(c, &mut folded));
    folded
}

/// Folds a character onto the end of a text; a joiner leaves nothing.
pub(super) fn push_folded(c: char, out: &mut String) {
    match c {
        '`' | '’' | '‘' | 'ʼ' | '´' | '＇' | '｀' => out.push('\''),
        '\0'..='\u{7f}' => out.push(c.to_ascii_lowercase()),
        // A breve makes й of и; every other mark goes.
        '\u{306}' if out.ends_with('и') => {
            out.pop();
            out.push('й');
        }
        '\u{c0}'..='\u{24f}' => push_latin(c, LATIN, 0xc0, out),
        '\u{1e00}'..='\u{1eff}' => push_latin(c, LATIN_ADDITIONAL, 0x1e00, out),
        'ё' | 'Ё' => out.push('е'),
        '\u{400}'..='\u{52f}' => out.extend(c.to_lowercase()),
        '\u{600}'..='\u{6ff}' => push_arabic(c, out),
        _ if super::class(c) == super::Class::Joiner => {}
        'ª' => out.push('a'),
        'º' => out.push('o'),
        'ﬀ' => out.push_str("ff"),
        'ﬁ' => out.push_str("fi"),
        'ﬂ' => out.push_str("fl"),
        'ﬃ' => out.push_str("ffi"),
        'ﬄ' => out.push_str("ffl"),
        'ﬅ' | 'ﬆ' => out.push_str("st"),
        '\u{fe80}'..='\u{fef4}' => out.extend(nth(ARABIC_SHAPES, c, 0xfe80)),
        '\u{fef5}'..='\u{fefc}' => out.push_str("لا"),
        'ﷲ' => out.push_str("الله"),
        'ﮎ'..='ﮑ' => out.push('ك'),
        'ﯼ'..='ﯿ' => out.push('ي'),
        '\u{3000}' => out.push(' '),
        '！'..='～' => {
            let narrow = char::from_u32(c as u32 - 0xfee0).unwrap_or(c);
            out.push(narrow.to_ascii_lowercase());
        }
        '\u{2e80}'..='\u{fad9}' => out.push(han::simplified(c)),
        _ => {
            for lower in c.to_lowercase() {
                if lower == c { out.push(c) } else { push_folded(lower, out) }
            }
        }
    }
}

fn push_latin(c: char, plain: &str, first: u32, out: &mut String) {
    match nth(plain, c, first) {
        Some('+') => out.push_str(ligature(c)),
        Some('.') | None => out.extend(c.to_lowercase()),
        Some(letter) => out.push(letter),
    }
}

fn nth(letters: &str, c: char, first: u32) -> Option<char> {
    let index = (c as u32).checked_sub(first)? as usize;
    match letters.is_ascii() {
        true => letters.as_bytes().get(index).copied().map(char::from),
        false => letters.chars().nth(index),
    }
}

fn ligature(c: char) -> &'static str {
    match c {
        'Æ' | 'æ' | 'Ǣ' | 'ǣ' | 'Ǽ' | 'ǽ' => "ae",
        'Œ' | 'œ' => "oe",
        'Þ' | 'þ' => "th",
        'Ĳ' | 'ĳ' => "ij",
        'ƕ' | 'Ƕ' => "hv",
        'Ƣ' | 'ƣ' => "oi",
        'Ǆ' | 'ǅ' | 'ǆ' | 'Ǳ' | 'ǲ' | 'ǳ' => "dz",
        'Ǉ' | 'ǈ' | 'ǉ' => "lj",
        'Ǌ' | 'ǋ' | 'ǌ' => "nj",
        'ȸ' => "db",
        'ȹ' => "qp",
        _ => "ss",
    }
}

fn push_arabic(c: char, out: &mut String) {
    let letter = match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ؤ' | 'ۇ' | 'ۆ' | 'ۋ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ې' | 'ے' | 'ۓ' | 'ۍ' => 'ي',
        'ة' | 'ه' | 'ہ' | 'ھ' | 'ۀ' | 'ە' | 'ۃ' | 'ۂ' => 'ه',
        'ک' | 'گ' | 'ڪ' => 'ك',
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        'ڤ' => 'ف',
        'ٹ' => 'ت',
        'ڈ' => 'د',
        'ڑ' => 'ر',
        'ں' => 'ن',
        '٠'..='٩' => return push_digit(c, '٠', out),
        '۰'..='۹' => return push_digit(c, '۰', out),
        '٫' => '.',
        '٬' => ',',
        '،' => ',',
        _ if super::class(c) == super::Class::Joiner => return,
        _ => c,
    };
    out.push(letter);
}

fn push_digit(c: char, zero: char, out: &mut String) {
    out.extend(char::from_digit(c as u32 - zero as u32, 10));
}

//! Lines of a title that nobody has set: how wide words are is guessed by their
//! script. Start at [`wrapped`].

/// A title on so many lines at most, each about so many ems wide. What does not
/// fit ends with an ellipsis.
pub(super) fn wrapped(text: &str, width: f32, most: usize) -> (Vec<String>, bool) {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        let fits = wide(&line) + wide(word.trim_end()) <= width;
        if !fits && !line.trim().is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        // A word that no line has room for is cut.
        for one in word.chars() {
            if wide(&line) + advance(one) > width && !one.is_whitespace() && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line.push(one);
        }
    }
    lines.push(line);
    let mut lines: Vec<String> = lines.iter().map(|line| line.trim().to_owned()).collect();
    lines.retain(|line| !line.is_empty());
    let whole = lines.len() <= most;
    if !whole {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    (lines, whole)
}

/// Words with the spaces after them; in Chinese each character is one, with the
/// marks that must not begin a line.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, one) in text.char_indices() {
        let breaks = before.is_some_and(|before| {
            let space = before.is_whitespace() && !one.is_whitespace();
            let han = (is_han(before) || closes(before)) && is_han(one);
            space || han || (is_han(before) && one.is_ascii_alphanumeric())
        });
        if breaks {
            words.push(&text[start..at]);
            start = at;
        }
        before = Some(one);
    }
    words.push(&text[start..]);
    words
}

fn is_han(one: char) -> bool {
    matches!(one, '\u{2e80}'..='\u{2fff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn closes(one: char) -> bool {
    matches!(one, '、' | '。' | '，' | '；' | '：' | '？' | '！' | '》' | '」' | '』' | '）')
}

fn wide(text: &str) -> f32 {
    text.chars().map(advance).sum()
}

/// How far a character advances, in ems.
fn advance(one: char) -> f32 {
    match one {
        one if is_han(one) || matches!(one, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}') => {
            1.0
        }
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | '.' | ',' | '\'' | ':' | '/' => 0.36,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'ш' | 'щ' | 'ю' | 'м' => 0.88,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => 0.52,
        '\u{400}'..='\u{4ff}' => 0.62,
        one if one.is_uppercase() => 0.7,
        _ => 0.58,
    }
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn lines_end_between_words() {
        let (lines, whole) = wrapped("Third session of the Committee", 8.0, 9);
        assert_eq!(lines, ["Third session", "of the", "Committee"]);
        assert!(whole);
    }

    #[test]
    fn chinese_breaks_between_characters_but_not_before_marks() {
        let (lines, _) = wrapped("无纸化会议，问题", 5.0, 9);
        assert_eq!(lines, ["无纸化会", "议，问题"]);
    }

    #[test]
    fn what_no_line_has_room_for_is_cut() {
        let (lines, whole) = wrapped(&"a".repeat(100), 5.8, 3);
        assert_eq!(lines.len(), 3);
        assert!(!whole && lines[2].ends_with('…'), "{lines:?}");
        assert_eq!(wrapped("", 5.0, 3).0, Vec::<String>::new());
    }
}

//! The language of a text by its script: only where there is no doubt, since a
//! text that is filed in a wrong language misleads more than one that waits.

use crate::i18n::Language;

/// So many letters are needed before anything is said.
const ENOUGH: usize = 40;

/// The language of a text in Arabic, Han or Cyrillic letters that no other
/// language of the same script could be. Latin letters say nothing.
pub(super) fn language(text: &str) -> Option<Language> {
    let (mut letters, mut arabic, mut han, mut cyrillic) = (0, 0, 0, 0);
    let (mut others, mut russian) = (0, 0);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        match c {
            // Letters of Persian, Urdu, Pashto and their neighbours.
            'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' | 'ٹ' | 'ڈ' | 'ړ' | 'ې' | 'ە' => {
                others += 1
            }
            '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                arabic += 1;
            }
            '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' => han += 1,
            // Kana and Hangul.
            '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7af}' => others += 1,
            // What Russian has and its nearest neighbours write otherwise.
            'ы' | 'Ы' | 'э' | 'Э' => (russian, cyrillic) = (russian + 1, cyrillic + 1),
            'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' => cyrillic += 1,
            '\u{400}'..='\u{52f}' => others += 1,
            _ => {}
        }
    }
    let mostly = |count: usize| count * 10 >= letters * 8 && others * 50 <= count;
    match () {
        () if letters < ENOUGH => None,
        () if mostly(arabic) => Some(Language::Ar),
        () if mostly(han) => Some(Language::Zh),
        () if mostly(cyrillic) && russian * 100 >= cyrillic => Some(Language::Ru),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sentence: &str) -> Option<Language> {
        language(&format!("{sentence} ").repeat(4))
    }

    #[test]
    fn only_a_script_without_doubt_tells_the_language() {
        assert_eq!(of("السيد الرئيس، يود وفد بلدي أن يعرب عن شكره"), Some(Language::Ar));
        assert_eq!(of("主席先生，我国代表团感谢秘书长的报告"), Some(Language::Zh));
        assert_eq!(of("Этот вопрос был рассмотрен на первом заседании"), Some(Language::Ru));
        for doubtful in [
            "Thank you, Chair, for the report",
            "Merci, Madame la Présidente, de ce rapport",
            "این گزارش را که در دست داریم با دقت خوانده‌ایم پس از چاپ",
            "Це питання було розглянуто на першому засіданні",
            "この報告書について議長に感謝します",
            "主席先生 Thank you very much for the report 谢谢",
        ] {
            assert_eq!(of(doubtful), None, "{doubtful}");
        }
        assert_eq!(language("谢谢"), None);
    }
}

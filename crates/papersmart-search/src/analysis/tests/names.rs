//! Names that are the same in other scripts, and names that are not.

use super::super::latin_key;

#[test]
fn a_name_meets_itself_in_other_scripts() {
    for names in [
        &["Lavrov", "Лавров", "لافروف"][..],
        &["Nebenzia", "Небензя", "نيبينزيا", "Nebenzya"],
        &["Zakharova", "Захарова", "زاخاروفا"],
        &["Putin", "Путин", "Poutine", "بوتين"],
        &["Mohamed", "Muhammad", "محمد", "Мухаммад"],
        &["Guterres", "Гутерриш", "غوتيريش"],
        &["Abdullah", "Abdallah", "Абдулла"],
        &["Chernov", "Чернов", "Tchernov"],
        &["Gutiérrez", "Gutierrez"],
    ] {
        let keys: Vec<_> = names.iter().map(|name| latin_key(name)).collect();
        assert!(keys[0].is_some(), "{names:?}");
        assert!(keys.iter().all(|key| *key == keys[0]), "{names:?}: {keys:?}");
    }
}

#[test]
fn different_names_differ() {
    assert_ne!(latin_key("Lavrov"), latin_key("Petrov"));
    assert_ne!(latin_key("Nebenzia"), latin_key("Zakharova"));
    for nothing in ["", "国", "1", "-", "ا", "\u{300}"] {
        assert_eq!(latin_key(nothing), None, "{nothing}");
    }
}

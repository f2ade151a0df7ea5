//! Three ways to one: what the source said when it was last imported, what
//! stands in the content file now, and what the source says today. Whatever an
//! editor changed stays.

use toml::Value;

/// What comes of a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// The value as it is to be; nothing where it is to be none.
    pub value: Option<Value>,
    /// Where editor and source both changed something, and what they say.
    pub conflicts: Vec<Conflict>,
    /// What the source no longer says; it is kept.
    pub vanished: Vec<String>,
}

/// A place that two have changed: the editor's value is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The key, and those below it: `title.fr`.
    pub key: String,
    /// What the editor says; nothing where they took it out.
    pub editor: Option<Value>,
    /// What the source says.
    pub source: Value,
}

/// Merges one field; of tables, key by key.
#[must_use]
pub fn merge(
    key: &str,
    before: Option<&Value>,
    editor: Option<&Value>,
    source: Option<&Value>,
) -> Merged {
    let as_is = |value: Option<&Value>| Merged { value: value.cloned(), ..Merged::default() };
    match (before, editor, source) {
        (before, editor, None) => {
            let vanished = before.filter(|_| editor.is_some()).map(|_| key.to_owned());
            Merged { vanished: vanished.into_iter().collect(), ..as_is(editor) }
        }
        (before, editor, source) if before == source || editor == source => as_is(editor),
        (before, editor, source) if before == editor => match (editor, source) {
            // Of a table, what the source left out stays.
            (Some(Value::Table(_)), Some(Value::Table(_))) => tables(key, before, editor, source),
            _ => as_is(source),
        },
        (_, Some(Value::Table(_)), Some(Value::Table(_))) => tables(key, before, editor, source),
        (_, editor, Some(source)) => Merged {
            conflicts: vec![Conflict {
                key: key.to_owned(),
                editor: editor.cloned(),
                source: source.clone(),
            }],
            ..as_is(editor)
        },
    }
}

fn tables(
    key: &str,
    before: Option<&Value>,
    editor: Option<&Value>,
    source: Option<&Value>,
) -> Merged {
    let keys = [before, editor, source].into_iter().flatten().filter_map(Value::as_table);
    let mut names: Vec<&String> = keys.flat_map(toml::Table::keys).collect();
    names.sort();
    names.dedup();
    let mut table = toml::Table::new();
    let mut merged = Merged::default();
    for name in names {
        let of = |value: Option<&'_ Value>| -> Option<Value> { value?.get(name).cloned() };
        let (before, editor, source) = (of(before), of(editor), of(source));
        let below = format!("{key}.{name}");
        let own = merge(&below, before.as_ref(), editor.as_ref(), source.as_ref());
        merged.conflicts.extend(own.conflicts);
        merged.vanished.extend(own.vanished);
        if let Some(value) = own.value {
            table.insert(name.clone(), value);
        }
    }
    merged.value = Some(Value::Table(table));
    merged
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value() -> impl Strategy<Value = Value> {
        let text = "[a-c]{1,2}".prop_map(Value::String);
        let list = prop::collection::vec("[a-c]", 0..3)
            .prop_map(|texts| Value::Array(texts.into_iter().map(Value::String).collect()));
        let leaf = prop_oneof![text, list, (0..3_i64).prop_map(Value::Integer)];
        leaf.prop_recursive(2, 12, 3, |inner| {
            prop::collection::btree_map("[x-z]", inner, 0..3)
                .prop_map(|map| Value::Table(map.into_iter().collect()))
        })
    }

    fn maybe() -> impl Strategy<Value = Option<Value>> {
        prop::option::weighted(0.8, value())
    }

    fn leaves(value: &Value, key: &str, out: &mut Vec<(String, Value)>) {
        match value {
            Value::Table(table) => {
                table.iter().for_each(|(name, value)| leaves(value, &format!("{key}.{name}"), out));
            }
            other => out.push((key.to_owned(), other.clone())),
        }
    }

    fn all(value: Option<&Value>) -> Vec<(String, Value)> {
        let mut out = Vec::new();
        value.into_iter().for_each(|value| leaves(value, "k", &mut out));
        out
    }

    fn texts(value: Option<&Value>) -> Merged {
        Merged { value: value.cloned(), ..Merged::default() }
    }

    #[test]
    fn each_language_of_a_title_is_merged_alone() {
        let title = |text: &str| Some(Value::Table(toml::from_str(text).unwrap()));
        let before = title("en = 'Report'\nfr = 'Raport'");
        let editor = title("en = 'Report'\nfr = 'Rapport'\nes = 'Informe'");
        let source = title("en = 'Report of the Chair'\nfr = 'Raport du Président'");
        let merged = merge("title", before.as_ref(), editor.as_ref(), source.as_ref());
        let expected = title("en = 'Report of the Chair'\nfr = 'Rapport'\nes = 'Informe'");
        assert_eq!(merged.value, expected);
        assert_eq!(merged.conflicts.len(), 1);
        assert_eq!(merged.conflicts[0].key, "title.fr");
    }

    proptest! {
        /// The same source once more changes nothing, whatever stands there.
        #[test]
        fn the_same_again_is_no_change(source in maybe(), editor in maybe()) {
            let merged = merge("k", source.as_ref(), editor.as_ref(), source.as_ref());
            prop_assert_eq!(merged.value, editor);
            prop_assert!(merged.conflicts.is_empty());
        }

        /// What nobody edited becomes what the source says, but that nothing is
        /// taken away.
        #[test]
        fn what_nobody_edited_follows_the_source(before in maybe(), source in value()) {
            let merged = merge("k", before.as_ref(), before.as_ref(), Some(&source));
            prop_assert!(merged.conflicts.is_empty());
            let now = all(merged.value.as_ref());
            for leaf in all(Some(&source)) {
                prop_assert!(now.contains(&leaf), "{:?}", leaf);
            }
        }

        /// What an editor changed or added is there after any import, or, where
        /// they turned a text into a table, below it.
        #[test]
        fn what_an_editor_changed_survives(before in maybe(), editor in value(), source in maybe()) {
            let old = all(before.as_ref());
            let merged = merge("k", before.as_ref(), Some(&editor), source.as_ref());
            let now = all(merged.value.as_ref());
            for leaf in all(Some(&editor)).into_iter().filter(|leaf| !old.contains(leaf)) {
                prop_assert!(now.contains(&leaf), "{:?}", leaf);
            }
        }

        /// What an editor took out stays out unless the source changed it, and
        /// then it is told.
        #[test]
        fn what_an_editor_took_out_does_not_come_back(before in value(), source in value()) {
            let merged = merge("k", Some(&before), None, Some(&source));
            prop_assert_eq!(merged.value, None);
            prop_assert_eq!(merged.conflicts.is_empty(), before == source);
        }

        /// Imported again after a merge, nothing changes any more.
        #[test]
        fn a_merge_is_settled(before in maybe(), editor in maybe(), source in maybe()) {
            let once = merge("k", before.as_ref(), editor.as_ref(), source.as_ref());
            let again = merge("k", source.as_ref(), once.value.as_ref(), source.as_ref());
            let stays = texts(once.value.as_ref());
            prop_assert_eq!(again.value, stays.value);
            prop_assert!(again.conflicts.is_empty());
        }
    }
}

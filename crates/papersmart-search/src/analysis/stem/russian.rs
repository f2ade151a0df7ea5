//! Russian: Snowball, and what it leaves apart.

use frostem::Stemmer;

pub(super) fn stem(form: &str, snowball: Stemmer) -> String {
    snowball.stem(form).into_owned()
}

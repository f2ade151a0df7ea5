//! Function words: they are indexed like any other, only ranking asks.

use crate::Language;

const ARABIC: &str = "في من الي علي عن مع ان انه انها هذا هذه ذلك تلك التي الذي الذين ما لا لم لن \
    قد او و ف ثم بل كل بعض بين كان كانت يكون تكون هو هي هم نحن انا كما عند عندما حيث اذا اي غير \
    بعد قبل منذ حتي خلال لدي فيما مما وفي ومن والتي وان وهو وهي اما لكن ولكن به بها له لها منها";
const CHINESE: &str = "的 了 和 与 及 在 是 我 你 他 她 它 们 这 那 其 之 于 以 而 或 但 也 都 就 \
    不 为 由 从 到 对 把 被 将 向 等 并 且 所 者 则 各 该 此 即 又 还 很 更 最 我们 他们 这些 那些 \
    以及 并且 或者 但是 因为 所以 如果 对于 关于 由于 根据";
const ENGLISH: &str = "a an the of and or to in on at by for from with without as is are was were \
    be been being has have had do does did not no nor but if then than that this these those it \
    its he she they them their we us our you your i me my his her which who whom whose what when \
    where how will would shall should can could may might must also such into upon all any each \
    there here so";
const FRENCH: &str = "le la les l un une des du de d et ou a au aux en dans par pour sur sous avec \
    sans ne pas plus que qui quoi dont ou ce cet cette ces se sa son ses leur leurs il elle ils \
    elles nous vous on je tu me te lui est sont etait etaient ete etre a ont avait avoir fait \
    comme mais si ni car donc aussi meme tout tous toute toutes y entre afin ainsi";
const RUSSIAN: &str = "и в во на не с со что как а но по из к ко у за от о об до для при же бы ли \
    это этот эта эти этого этой этих то тот та те того той тех он она оно они его ее их ему им \
    мы нас нам вы вас вам я меня мне был была было были быть есть который которая которое которые \
    которых также или так если только все всех свой своих между над под без";
const SPANISH: &str = "el la los las lo un una unos unas de del a al y e o u en por para con sin \
    sobre entre que quien cual cuyo como cuando donde no ni si se su sus le les lo me te nos mi es \
    son fue fueron era eran ser sido esta estan estar este estos estas esa ese eso esos ha han \
    habia haber mas pero tambien todo todos toda todas asi hasta desde";

/// Whether a folded form is a function word of a language.
#[must_use]
pub fn stop(language: Language, form: &str) -> bool {
    let words = match language {
        Language::Ar => ARABIC,
        Language::Zh => CHINESE,
        Language::En => ENGLISH,
        Language::Fr => FRENCH,
        Language::Ru => RUSSIAN,
        Language::Es => SPANISH,
    };
    words.split_ascii_whitespace().any(|word| word == form)
}

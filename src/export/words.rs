//! What a page of the site says: its title, and the words of its main part, for
//! those who search an archive. Start at [`title`] and [`text`].

/// The title of a page.
pub(super) fn title(html: &str) -> String {
    let after = html.split_once("<title>").map_or("", |(_, after)| after);
    let title = after.split_once("</title>").map_or("", |(title, _)| title);
    unescaped(title).trim().to_owned()
}

/// The words of the main part of a page, without its markup.
pub(super) fn text(html: &str) -> String {
    let main = html.split_once("<main").map_or(html, |(_, after)| after);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let mut words = String::new();
    let mut rest = main.split_once('>').map_or("", |(_, rest)| rest);
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let (tag, next) = after.split_once('>').unwrap_or((after, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        rest = match name {
            "script" | "style" if !tag.starts_with('/') => {
                next.split_once(&format!("</{name}>")).map_or("", |(_, rest)| rest)
            }
            "a" | "abbr" | "b" | "bdi" | "code" | "em" | "i" | "s" | "small" | "span"
            | "strong" | "sup" | "time" => next,
            _ => {
                words.push('\n');
                next
            }
        };
    }
    words.push_str(rest);
    let lines = words.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    unescaped(&lines.join("\n"))
}

/// What is written with the names that pages of the site use.
fn unescaped(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let known = after.split_once(';').and_then(|(name, next)| {
            let one = match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "nbsp" => '\u{a0}',
                name => char::from_u32(number(name.strip_prefix('#')?)?)?,
            };
            Some((one, next))
        });
        let (one, next) = known.unwrap_or(('&', after));
        text.push(one);
        rest = next;
    }
    text.push_str(rest);
    text
}

fn number(digits: &str) -> Option<u32> {
    match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::{text, title};

    #[test]
    fn words_are_what_a_reader_sees() {
        let html = "<title>A &amp; B</title><nav>no</nav><main id=main tabindex=-1><h1>One</h1>\
                    <p>two <b>three</b>&#33;<script>x()</script><p>4 &lt; 5</main><footer>no";
        assert_eq!(title(html), "A & B");
        assert_eq!(text(html), "One\ntwo three!\n4 < 5");
        assert_eq!(text("<main"), "");
        assert_eq!(text("& &nope; <main>&"), "&");
    }
}

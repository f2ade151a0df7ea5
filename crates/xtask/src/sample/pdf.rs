//! The smallest PDF file that is valid: one page, Helvetica, a few lines of
//! Latin text (ISO 32000-1, sections 7.5 and 9.6). It starts at [`page`].

/// A page with these paragraphs on it.
pub(crate) fn page(paragraphs: &[&str]) -> Vec<u8> {
    let content = content(paragraphs);
    let mut stream = format!("<< /Length {} >>\nstream\n", content.len()).into_bytes();
    stream.extend(content);
    stream.extend(b"\nendstream");
    let objects: [&[u8]; 5] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R\n\
          /Resources << /Font << /F1 5 0 R >> >> >>",
        &stream,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ];
    let mut file = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut table = String::from("xref\n0 6\n0000000000 65535 f \n");
    for (number, object) in (1..).zip(objects) {
        table += &format!("{:010} 00000 n \n", file.len());
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let start = file.len();
    file.extend(table.bytes());
    file.extend(format!("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").bytes());
    file
}

/// The operators that show the paragraphs, broken into lines.
fn content(paragraphs: &[&str]) -> Vec<u8> {
    let mut content = b"BT /F1 14 Tf 20 TL 72 770 Td".to_vec();
    for paragraph in paragraphs {
        for line in lines(paragraph) {
            content.extend(b"\n(");
            content.extend(line.chars().flat_map(encoded));
            content.extend(b") Tj T*");
        }
        content.extend(b" T*");
    }
    content.extend(b"\nET");
    content
}

fn lines(paragraph: &str) -> Vec<String> {
    const WIDTH: usize = 60;
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A character in the Windows encoding, with its escape inside a string.
fn encoded(letter: char) -> Vec<u8> {
    let byte = match letter {
        '(' | ')' | '\\' => return vec![b'\\', letter as u8],
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '–' => 0x96,
        '—' => 0x97,
        'Œ' => 0x8c,
        'œ' => 0x9c,
        ' '..='~' | '\u{a0}'..='ÿ' => letter as u32 as u8,
        _ => b'?',
    };
    vec![byte]
}

#[cfg(test)]
mod tests {
    use super::page;

    fn find(haystack: &[u8], needle: &str) -> usize {
        haystack.windows(needle.len()).position(|window| window == needle.as_bytes()).unwrap()
    }

    #[test]
    fn the_table_leads_to_every_object() {
        let file = page(&["CPM/1", "Préparatifs (première partie)"]);
        let table = find(&file, "xref\n0 6\n");
        let entries = &file[table + 9..];
        for number in 1..=5 {
            let entry = std::str::from_utf8(&entries[number * 20..][..10]).unwrap();
            assert_eq!(entry.parse::<usize>().unwrap(), find(&file, &format!("{number} 0 obj\n")));
        }
        assert!(String::from_utf8_lossy(&file).contains(&format!("startxref\n{table}\n")));
    }

    #[test]
    fn text_is_in_the_encoding_of_the_font_and_escaped() {
        let file = page(&["d’été (1)"]);
        find(&file, "\\(1\\)");
        assert!(file.windows(2).any(|pair| pair == [b'd', 0x92]));
    }
}

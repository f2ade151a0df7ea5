//! From the parts of a text, one after the other, to sections that hold what
//! follows their headings.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A part of a text.
#[derive(Debug)]
pub(super) enum Part {
    /// A heading, by its level as typed.
    Heading(u8, String),
    /// A numbered paragraph.
    Numbered(u64, String),
    /// Blocks without a number.
    Loose(String),
}

/// What stands under a heading, or under none.
#[derive(Debug, Default)]
struct Section {
    level: u8,
    heading: String,
    flow: Vec<Flow>,
}

#[derive(Debug)]
enum Flow {
    Numbered(u64, String),
    Loose(String),
    Section(Section),
}

/// The parts as one body.
pub(super) fn put_together(parts: Vec<Part>) -> String {
    let mut open = vec![Section::default()];
    for part in parts {
        match part {
            Part::Heading(level, heading) => {
                close(&mut open, level);
                open.push(Section { level, heading, flow: Vec::new() });
            }
            Part::Numbered(number, xml) => add(&mut open, Flow::Numbered(number, xml)),
            Part::Loose(xml) => add(&mut open, Flow::Loose(xml)),
        }
    }
    close(&mut open, 0);
    let mut printer = Printer::default();
    for flow in open.into_iter().flat_map(|section| section.flow) {
        match flow {
            // The body itself takes blocks as they are.
            Flow::Loose(xml) => printer.xml.push_str(&xml),
            other => printer.flow(other),
        }
    }
    if printer.xml.is_empty() { "<p/>".to_owned() } else { printer.xml }
}

fn add(open: &mut [Section], flow: Flow) {
    if let Some(section) = open.last_mut() {
        section.flow.push(flow);
    }
}

/// Ends the sections that a heading of a level does not belong to.
fn close(open: &mut Vec<Section>, level: u8) {
    while open.len() > 1 && open.last().is_some_and(|section| section.level >= level) {
        if let Some(section) = open.pop() {
            add(open, Flow::Section(section));
        }
    }
}

#[derive(Debug, Default)]
struct Printer {
    xml: String,
    sections: usize,
    stretches: usize,
    numbers: BTreeMap<u64, usize>,
}

impl Printer {
    fn flow(&mut self, flow: Flow) {
        match flow {
            Flow::Numbered(number, xml) => self.paragraph(number, &xml),
            Flow::Loose(xml) => {
                self.stretches += 1;
                let id = format!("text_{}", self.stretches);
                let _ = write!(self.xml, "<hcontainer eId=\"{id}\" name=\"text\">");
                self.blocks("content", &id, &xml);
                self.xml.push_str("</hcontainer>");
            }
            Flow::Section(section) => self.section(section),
        }
    }

    fn blocks(&mut self, element: &str, id: &str, xml: &str) {
        let _ = write!(self.xml, "<{element} eId=\"{id}__{element}\">{xml}</{element}>");
    }

    fn paragraph(&mut self, number: u64, xml: &str) {
        let times = self.numbers.entry(number).or_default();
        *times += 1;
        let id = match times {
            1 => format!("para_{number}"),
            times => format!("para_{number}-{times}"),
        };
        let _ = write!(self.xml, "<paragraph eId=\"{id}\"><num>{number}.</num>");
        self.blocks("content", &id, xml);
        self.xml.push_str("</paragraph>");
    }

    fn section(&mut self, section: Section) {
        self.sections += 1;
        let id = format!("sec_{}", self.sections);
        let heading = section.heading;
        let _ = write!(self.xml, "<section eId=\"{id}\"><heading>{heading}</heading>");
        let only = section.flow.len() == 1;
        for (place, flow) in section.flow.into_iter().enumerate() {
            match flow {
                Flow::Loose(xml) if only => self.blocks("content", &id, &xml),
                Flow::Loose(xml) if place == 0 => self.blocks("intro", &id, &xml),
                other => self.flow(other),
            }
        }
        self.xml.push_str("</section>");
    }
}

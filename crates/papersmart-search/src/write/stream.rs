//! Terms that are made already, as tantivy's tokenizers hand them over: one
//! after another, each ended by U+0001.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// What ends a term.
pub(super) const END: char = '\u{1}';

/// The tokenizer of all fields.
#[derive(Clone, Default)]
pub(super) struct Terms {
    token: Token,
}

impl Tokenizer for Terms {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        self.token.reset();
        Stream { rest: text, token: &mut self.token }
    }
}

/// The terms that are to come.
pub(super) struct Stream<'a> {
    rest: &'a str,
    token: &'a mut Token,
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        let Some((term, rest)) = self.rest.split_once(END) else {
            return false;
        };
        self.rest = rest;
        self.token.text.clear();
        self.token.text.push_str(term);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

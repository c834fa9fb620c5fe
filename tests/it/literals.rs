//! The literals in our own sources: the texts in the code, without tests, comments and attributes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::imports::{rust_files, without_tests};

/// The parameters that take keys of data files, or places in their texts: what is handed to those is of a file format.
const OF_DATA: [&str; 5] = ["key", "kinds", "places", "values", "meanings"];

/// The functions that give such: `fn key(self) -> &'static str`.
const GIVE_DATA: [&str; 4] = ["key", "places", "file_name", "word"];

/// A text in the code.
pub struct Literal {
    /// The file it is in, below `src`.
    pub path: String,
    pub text: String,
    /// Whether it is a key of a data file, a place in a text of one, or the name of a file that is part of the program.
    pub is_of_data: bool,
}

/// Lists the texts in all sources below a folder.
pub fn literals(root: &Path) -> Vec<Literal> {
    let files: Vec<(String, TokenStream)> = rust_files(root)
        .into_iter()
        .map(|path| {
            let tokens: TokenStream = fs::read_to_string(&path).unwrap().parse().unwrap();
            (path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"), without_tests(tokens))
        })
        .collect();
    of(&files)
}

fn of(files: &[(String, TokenStream)]) -> Vec<Literal> {
    let mut takers = BTreeSet::from(["include_str".to_string(), "include_bytes".to_string()]);
    for (_, tokens) in files {
        functions(tokens, &mut takers);
    }
    let mut found = Vec::new();
    for (path, tokens) in files {
        let mut takers = takers.clone();
        closures(tokens, &mut takers);
        let mut meanings = BTreeSet::new();
        constants(tokens, &takers, false, &mut meanings);
        let mut walk = Walk { path, takers: &takers, meanings: &meanings, found: &mut found };
        walk.stream(tokens, false);
    }
    found
}

fn trees(tokens: &TokenStream) -> Vec<TokenTree> {
    tokens.clone().into_iter().collect()
}

fn ident(token: Option<&TokenTree>) -> Option<String> {
    match token? {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    }
}

fn parens(token: Option<&TokenTree>) -> Option<&Group> {
    match token? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => Some(group),
        _ => None,
    }
}

fn is(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// Whether parameters are named that take what is of data.
fn takes_data(parameters: &TokenStream) -> bool {
    let tokens = trees(parameters);
    (0..tokens.len()).any(|at| {
        let named = ident(tokens.get(at)).is_some_and(|name| OF_DATA.contains(&name.as_str()));
        named && (is(tokens.get(at + 1), ':') || is(tokens.get(at + 1), ',') || tokens.len() == at + 1)
    })
}

/// Functions that take what is of data: `fn line(&mut self, key: &str)`; and those that give keys: `fn key(self)`.
fn functions(tokens: &TokenStream, takers: &mut BTreeSet<String>) {
    let tokens = trees(tokens);
    for at in 0..tokens.len() {
        if ident(tokens.get(at)).as_deref() == Some("fn") {
            let parameters = tokens[at..].iter().find_map(|token| parens(Some(token)));
            if parameters.is_some_and(|group| takes_data(&group.stream())) {
                takers.extend(ident(tokens.get(at + 1)));
            }
        }
        if let TokenTree::Group(group) = &tokens[at] {
            functions(&group.stream(), takers);
        }
    }
}

/// Closures that do: `let mut words = |key| …`.
fn closures(tokens: &TokenStream, takers: &mut BTreeSet<String>) {
    let tokens = trees(tokens);
    for at in 0..tokens.len() {
        if is(tokens.get(at), '=') && is(tokens.get(at + 1), '|') {
            let parameters: TokenStream =
                tokens[at + 2..].iter().take_while(|it| !is(Some(it), '|')).cloned().collect();
            if takes_data(&parameters) {
                takers.extend(at.checked_sub(1).and_then(|name| ident(tokens.get(name))));
            }
        }
        if let TokenTree::Group(group) = &tokens[at] {
            closures(&group.stream(), takers);
        }
    }
}

/// Constants that are handed to those: `entry.keyword("als", &TRIGGERS)`.
fn constants(tokens: &TokenStream, takers: &BTreeSet<String>, inside: bool, found: &mut BTreeSet<String>) {
    let tokens = trees(tokens);
    for at in 0..tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(name) if inside => {
                let name = name.to_string();
                if name.chars().all(|c| c.is_uppercase() || c == '_') {
                    found.insert(name);
                }
            }
            TokenTree::Group(group) => {
                let taken = inside || is_call(&tokens, at, takers);
                constants(&group.stream(), takers, taken, found);
            }
            _ => {}
        }
    }
}

/// Whether the group at a place is what a function or macro is called with that takes what is of data.
fn is_call(tokens: &[TokenTree], at: usize, takers: &BTreeSet<String>) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    let name = if is(before(1), '!') { ident(before(2)) } else { ident(before(1)) };
    parens(tokens.get(at)).is_some() && name.is_some_and(|name| takers.contains(&name))
}

/// Whether the group at a place is of an attribute, or of a comment.
fn is_attribute(tokens: &[TokenTree], at: usize) -> bool {
    let sign = |back: usize, sign: char| at.checked_sub(back).is_some_and(|at| is(tokens.get(at), sign));
    sign(1, '#') || sign(1, '!') && sign(2, '#')
}

/// Whether the group at a place is named as what is of data: `let values = […]`, `for key in […]`, `[…].map(|key| …)`.
fn is_named(tokens: &[TokenTree], at: usize) -> bool {
    let is_data = |name: Option<String>| name.is_some_and(|name| OF_DATA.contains(&name.as_str()));
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    let behind = || trees(&parens(tokens.get(at + 3))?.stream()).get(1).cloned();
    let joins = is(before(1), '=') || ident(before(1)).as_deref() == Some("in");
    // The first of several: `for (key, text) in […]`.
    let first = ident(parens(before(2)).and_then(|group| trees(&group.stream()).first().cloned()).as_ref());
    joins && (is_data(ident(before(2))) || is_data(first))
        || is(tokens.get(at + 1), '.') && is_data(ident(behind().as_ref()))
}

struct Walk<'w> {
    path: &'w str,
    takers: &'w BTreeSet<String>,
    meanings: &'w BTreeSet<String>,
    found: &'w mut Vec<Literal>,
}

impl Walk<'_> {
    fn stream(&mut self, tokens: &TokenStream, is_of_data: bool) {
        let tokens = trees(tokens);
        // What a constant that holds keys is set to ends with its semicolon, and so does the body of `fn key`.
        let mut holds = false;
        for at in 0..tokens.len() {
            let name = at.checked_sub(1).and_then(|at| ident(tokens.get(at)));
            match &tokens[at] {
                TokenTree::Ident(own) if name.as_deref() == Some("const") => {
                    holds |= self.meanings.contains(&own.to_string());
                }
                TokenTree::Ident(own) if name.as_deref() == Some("fn") => holds |= GIVE_DATA.iter().any(|it| own == it),
                TokenTree::Punct(punct) if punct.as_char() == ';' => holds = false,
                // Attributes and comments.
                TokenTree::Group(_) if is_attribute(&tokens, at) => {}
                TokenTree::Group(group) => {
                    let of_data = is_of_data || holds || is_call(&tokens, at, self.takers) || is_named(&tokens, at);
                    self.stream(&group.stream(), of_data);
                    holds &= group.delimiter() != Delimiter::Brace;
                }
                TokenTree::Literal(literal) => {
                    if let Some(text) = text(&literal.to_string()) {
                        let is_of_data = is_of_data || holds;
                        self.found.push(Literal { path: self.path.to_string(), text, is_of_data });
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

/// The text of a literal, without escapes; none for numbers and characters.
fn text(literal: &str) -> Option<String> {
    let start = literal.find('"').filter(|start| literal[..*start].chars().all(|c| "bcr#".contains(c)))?;
    let inner = literal[start + 1..].rsplit_once('"')?.0;
    let mut text = String::new();
    let mut rest = inner.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
        } else if rest.next() == Some('u') {
            rest.by_ref().take_while(|c| *c != '}').for_each(drop);
        } else {
            text.push(' ');
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: &str) -> Vec<(String, bool)> {
        let files = [("a.rs".to_string(), without_tests(code.parse().unwrap()))];
        of(&files).into_iter().map(|literal| (literal.text, literal.is_of_data)).collect()
    }

    #[test]
    fn texts_are_found_wherever_they_stand() {
        let one = |text: &str| [(text.to_string(), false)];
        assert_eq!(found("const A: &str = \"ja\";"), one("ja"));
        assert_eq!(found("fn f() { g(&[(b\"ja\", 1)]); }"), one("ja"));
        assert_eq!(found("fn f() { format!(r#\"x {y} \"ja\" \"#) }"), one("x {y} \"ja\" "));
        assert_eq!(found("fn f() { let a = \"\\u{E9}en\\n\"; }"), one("en "));
        assert_eq!(found("/// \"ja\"\n#[doc = \"ja\"] fn f() { 'j'; 12; } #[cfg(test)] mod t { \"ja\"; }"), []);
    }

    #[test]
    fn what_is_of_data_is_known_by_what_takes_it() {
        let key = |text: &str| (text.to_string(), true);
        let entry = "impl E { fn line(&mut self, key: &str, mode: M) {} }";
        assert_eq!(found(&format!("{entry} fn f() {{ e.line(\"naam\") }}")), [key("naam")]);
        assert_eq!(found("fn f() { let mut w = |key| 1; w(\"naam\") }"), [key("naam")]);
        assert_eq!(found("fn f() { for (key, a) in [(\"naam\", 1)] {} }"), [key("naam")]);
        assert_eq!(found("fn f() { let (a, key) = [\"naam\"]; }"), [("naam".to_string(), false)]);
        assert_eq!(found("fn f() { include_str!(\"../naam.toml\") }"), [key("../naam.toml")]);
        let constant = "const M: [(&str, M); 1] = [(\"naam\", 1)];";
        assert_eq!(found(&format!("{entry} {constant} fn f() {{ e.line(&M) }}")), [key("naam")]);
        assert_eq!(found(constant), [("naam".to_string(), false)]);
        assert_eq!(
            found("const fn key(self) -> &'static str { match self { A => \"naam\" } } \"ja\""),
            [key("naam"), ("ja".to_string(), false)]
        );
    }
}

//! Which file of `src` imports which: read from the sources, for the rules in `layers.rs`.
//!
//! A file **imports** another when its code names it, or something that is defined in it, by a path: in a `use`, or in
//! the middle of the code (`crate::date::Date`, `super::shape`, `parse::table`). The file that counts is the one that
//! defines what is named: a name that a module only passes on (`pub use parse::parse;` in `answers/mod.rs`) leads to
//! `answers/parse.rs`. Not imports: `mod x;`, what a module passes on from the modules directly below it, comments with
//! their links, and code under `#[cfg(test)]`. A method of a type is not seen; the type is, where it is named.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A module by its path from the crate: `["read", "pdf"]`; the crate itself is empty.
pub type Name = Vec<String>;

/// A path as it stands in the code: `["super", "shape"]`.
type Written = Vec<String>;

/// One file: a module.
#[derive(Default)]
pub struct File {
    /// Its path below `src`.
    pub path: String,
    pub lines: usize,
    /// The macros that it calls.
    pub macros: BTreeSet<String>,
    /// Every path in the code, but for what it only passes on.
    named: BTreeSet<Written>,
    /// What `use` gives a name here, by that name.
    used: BTreeMap<String, Written>,
    /// What it passes on with `pub use`.
    passed: BTreeSet<Written>,
}

/// All files of a crate, by the module that they are.
pub struct Files(BTreeMap<Name, File>);

impl Files {
    /// Reads all files below a folder.
    pub fn below(root: &Path) -> Files {
        let texts = rust_files(root).into_iter().map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"), text)
        });
        Files::new(texts)
    }

    /// Reads files given by path and text.
    pub fn new(texts: impl IntoIterator<Item = (String, String)>) -> Files {
        let file = |(path, text): (String, String)| (module(&path), File::new(path, &text));
        Files(texts.into_iter().map(file).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Name, &File)> {
        self.0.iter()
    }

    /// Lists what a file imports: other files only.
    pub fn imports(&self, module: &Name) -> BTreeSet<&Name> {
        let file = &self.0[module];
        let passed = file.passed.iter().filter(|path| !self.is_child(module, path));
        let found = file.named.iter().chain(passed).filter_map(|path| self.definer(module, path, DEPTH));
        found.filter(|found| *found != module).collect()
    }

    /// Tells whether a path starts at a module directly below this one.
    fn is_child(&self, module: &Name, path: &Written) -> bool {
        let own = if path[0] == "self" { path.get(1) } else { path.first() };
        own.is_some_and(|name| self.0.contains_key(&child(module, name)))
    }

    /// Finds the file that defines what a path names, seen from a module; `None` outside this crate.
    fn definer(&self, module: &Name, path: &Written, depth: usize) -> Option<&Name> {
        let (first, mut rest) = path.split_first()?;
        let mut at = match first.as_str() {
            // The program and its modules see the library by its name.
            "crate" | "opschaal" => Name::new(),
            "self" => module.clone(),
            "super" => parent(module)?,
            name if self.0.contains_key(&child(module, name)) => child(module, name),
            name => {
                let used = self.0[module].used.get(name).filter(|used| *used != path && depth > 0)?;
                let whole = used.iter().chain(rest).cloned().collect();
                return self.definer(module, &whole, depth - 1);
            }
        };
        while let Some((name, after)) = rest.split_first() {
            at = match name.as_str() {
                "super" => parent(&at)?,
                "self" => at,
                name if self.0.contains_key(&child(&at, name)) => child(&at, name),
                name => match self.0[&at].used.get(name).filter(|_| depth > 0) {
                    Some(used) => {
                        let whole = used.iter().chain(after).cloned().collect();
                        // What comes from outside the crate belongs to the module that passes it on.
                        return self
                            .definer(&at, &whole, depth - 1)
                            .or(self.0.get_key_value(&at).map(|(name, _)| name));
                    }
                    None => break,
                },
            };
            rest = after;
        }
        self.0.get_key_value(&at).map(|(name, _)| name)
    }

    /// Lists the groups of files that import each other in a loop, by their paths.
    pub fn loops(&self) -> Vec<Vec<&str>> {
        let reached: BTreeMap<&Name, BTreeSet<&Name>> =
            self.0.keys().map(|module| (module, self.reached(module))).collect();
        let mut found: Vec<Vec<&str>> = Vec::new();
        for (module, far) in &reached {
            let group: Vec<&str> = far
                .iter()
                .filter(|other| reached[**other].contains(module))
                .map(|o| self.0[*o].path.as_str())
                .collect();
            if !group.is_empty() && !found.contains(&group) {
                found.push(group);
            }
        }
        found
    }

    /// Everything that a file imports, and what that imports, and so on.
    fn reached(&self, module: &Name) -> BTreeSet<&Name> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&Name> = self.imports(module).into_iter().collect();
        while let Some(next) = open.pop() {
            if found.insert(next) {
                open.extend(self.imports(next));
            }
        }
        found
    }
}

/// How many names may stand for each other: a file that names itself in circles does not compile anyway.
const DEPTH: usize = 8;

impl File {
    fn new(path: String, text: &str) -> File {
        let code: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut file = File { path, lines: text.lines().count(), ..File::default() };
        file.read(without_tests(code));
        file
    }

    /// Lists what it names of a crate from outside, such as `std::fs::read`.
    pub fn outside(&self, name: &str) -> BTreeSet<String> {
        let whole = |path: &Written| match self.used.get(&path[0]) {
            Some(used) => used.iter().chain(&path[1..]).cloned().collect(),
            None => path.clone(),
        };
        let paths = self.named.iter().chain(&self.passed).map(whole);
        paths.filter(|path: &Written| path[0] == name).map(|path| path.join("::")).collect()
    }

    /// Collects the paths in some code.
    fn read(&mut self, code: TokenStream) {
        let tokens: Vec<TokenTree> = code.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                // `use<'a>` in a type imports nothing.
                TokenTree::Ident(word) if *word == "use" && !tokens.get(at + 1).is_some_and(|next| is(next, '<')) => {
                    let end = at + tokens[at..].iter().position(|token| is(token, ';')).unwrap_or(tokens.len() - at);
                    let public = at > 0 && is_public(&tokens[..at]);
                    self.take_use(&tokens[at + 1..end], &Written::new(), public);
                    at = end;
                }
                TokenTree::Ident(_) => {
                    let (path, next) = path_at(&tokens, at);
                    if tokens.get(next).is_some_and(|token| is(token, '!')) {
                        self.macros.insert(path.last().unwrap().clone());
                    }
                    if path.len() > 1 {
                        self.named.insert(path);
                    }
                    at = next;
                }
                TokenTree::Group(group) => {
                    self.read(group.stream());
                    at += 1;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => at += 1,
            }
        }
    }

    /// Takes what stands between `use` and its semicolon, or a part of that in braces.
    fn take_use(&mut self, tokens: &[TokenTree], before: &Written, public: bool) {
        for part in tokens.split(|token| is(token, ',')).filter(|part| !part.is_empty()) {
            let (mut path, mut next) = path_at(part, 0);
            path.splice(0..0, before.iter().cloned());
            while part.get(next).is_some_and(|token| is(token, ':')) {
                next += 1;
            }
            match part.get(next) {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.take_use(&inner, &path, public);
                    continue;
                }
                Some(star) if is(star, '*') => {}
                Some(TokenTree::Ident(_as)) => {
                    let TokenTree::Ident(name) = &part[next + 1] else { panic!("no name after `as`") };
                    self.used.insert(name.to_string(), path.clone());
                }
                Some(_) | None => {
                    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                        path.pop();
                    }
                    self.used.insert(path.last().unwrap().clone(), path.clone());
                }
            }
            let all = if public { &mut self.passed } else { &mut self.named };
            all.insert(path);
        }
    }
}

/// The path that starts at a token: names with two colons between them. Also where what follows stands.
fn path_at(tokens: &[TokenTree], start: usize) -> (Written, usize) {
    let mut path = Written::new();
    let mut at = start;
    while let Some(TokenTree::Ident(word)) = tokens.get(at) {
        path.push(word.to_string());
        at += 1;
        let colons = tokens.len() > at + 1 && is(&tokens[at], ':') && is(&tokens[at + 1], ':');
        if !colons || !matches!(tokens.get(at + 2), Some(TokenTree::Ident(_))) {
            break;
        }
        at += 2;
    }
    (path, at)
}

fn is(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Tells whether what stands before `use` makes it public: `pub`, `pub(crate)`.
fn is_public(before: &[TokenTree]) -> bool {
    let word = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if *word == "pub");
    match before {
        [.., last] if word(last) => true,
        [.., last, TokenTree::Group(_)] => word(last),
        _ => false,
    }
}

/// The code without what stands under `#[cfg(test)]`.
pub fn without_tests(code: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    let mut tokens = code.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let test = is(&token, '#')
            && matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.stream().to_string().replace(' ', "") == "cfg(test)");
        if test {
            let ends = |token: &TokenTree| {
                is(token, ';') || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
            };
            tokens.by_ref().find(ends);
        } else {
            kept.push(match token {
                TokenTree::Group(group) => {
                    proc_macro2::Group::new(group.delimiter(), without_tests(group.stream())).into()
                }
                token => token,
            });
        }
    }
    kept.into_iter().collect()
}

/// The module that a file is: `read/pdf/mod.rs` is `read::pdf`, and `lib.rs` the crate.
fn module(path: &str) -> Name {
    let mut name: Name = path.trim_end_matches(".rs").split('/').map(str::to_string).collect();
    if ["mod", "lib"].contains(&name.last().unwrap().as_str()) {
        name.pop();
    }
    name
}

fn child(module: &Name, name: &str) -> Name {
    module.iter().cloned().chain([name.to_string()]).collect()
}

fn parent(module: &Name) -> Option<Name> {
    module.split_last().map(|(_, above)| above.to_vec())
}

/// The Rust files below a folder.
pub fn rust_files(root: &Path) -> Vec<std::path::PathBuf> {
    let mut paths = Vec::new();
    walk(root, &mut paths);
    paths
}

fn walk(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Files, Name};

    fn files(texts: &[(&str, &str)]) -> Files {
        Files::new(texts.iter().map(|(path, text)| (path.to_string(), text.to_string())))
    }

    /// What `a.rs` imports, in a crate with modules to choose from.
    fn imports(text: &str) -> Vec<String> {
        let files = files(&[
            ("lib.rs", "mod a; mod b; mod c; mod d;"),
            ("a.rs", text),
            ("a/child.rs", ""),
            ("b.rs", "pub struct B; pub fn b() {}"),
            ("c/mod.rs", "mod inner; pub mod open; pub use inner::C; pub use crate::b::B as Second;"),
            ("c/inner.rs", "pub struct C;"),
            ("c/open.rs", ""),
            ("d.rs", "use crate::b::b; pub use std::fmt::Debug;"),
        ]);
        let name = |name: &Name| name.join("::");
        files.imports(&vec!["a".to_string()]).into_iter().map(name).collect()
    }

    #[test]
    fn paths_are_imports_wherever_they_stand() {
        assert_eq!(imports("use crate::b;"), ["b"]);
        assert_eq!(imports("fn f() -> crate::b::B { todo!() }"), ["b"]);
        assert_eq!(imports("fn f() { let x = [vec![super::b::b()]]; }"), ["b"]);
        assert_eq!(imports("use crate::{b::{self, B}, c::open};"), ["b", "c::open"]);
        assert_eq!(imports("use crate::c::open as o; fn f() { o::g() }"), ["c::open"]);
        assert_eq!(imports("use opschaal::b::B;"), ["b"]);
        assert_eq!(imports("mod child; use child::f;"), ["a::child"]);
        assert_eq!(imports("mod child; fn f() { child::f(); self::child::g() }"), ["a::child"]);
    }

    #[test]
    fn the_file_that_defines_a_name_counts() {
        assert_eq!(imports("use crate::c::C;"), ["c::inner"]);
        assert_eq!(imports("use crate::c; fn f() { c::C::new() }"), ["c", "c::inner"]);
        assert_eq!(imports("use crate::c::Second;"), ["b"]);
        assert_eq!(imports("fn f() { crate::d::b() }"), ["b"]);
        assert_eq!(imports("use crate::d::Debug;"), ["d"]);
        assert_eq!(imports("use crate::b::B; fn f() { B::new() }"), ["b"]);
    }

    #[test]
    fn what_is_no_import_does_not_count() {
        let none = <[&str; 0]>::default();
        assert_eq!(imports("mod child; pub use child::f; pub(crate) use self::child::{g, h};"), none);
        assert_eq!(imports("/// See [`crate::b`].\n// crate::b\nfn f() { \"crate::b\"; }"), none);
        assert_eq!(imports("use std::b::c; fn f(x: X) { x.b; Vec::<u8>::new(); }"), none);
        assert_eq!(imports("#[cfg(test)]\nmod tests { use crate::b; }\n#[cfg(test)] use crate::c;"), none);
        assert_eq!(imports("#[cfg(test)] fn f() {} use crate::b;"), ["b"]);
    }

    #[test]
    fn loops_are_found() {
        let none: [Vec<&str>; 0] = [];
        let found = files(&[("a.rs", "use crate::b::B;"), ("b.rs", "use crate::c::C;"), ("c.rs", "fn f() {}")]);
        assert_eq!(found.loops(), none);
        let found = files(&[("a.rs", "use crate::b::B;"), ("b.rs", "use crate::c::C;"), ("c.rs", "use super::a::A;")]);
        assert_eq!(found.loops(), [["a.rs", "b.rs", "c.rs"]]);
        // A module may pass on what its children define, but children see only what is defined.
        let parent = "mod x; mod y; pub use x::X; pub use y::Y;";
        let found = files(&[("p/mod.rs", parent), ("p/x.rs", "use super::Y;"), ("p/y.rs", "")]);
        assert_eq!(found.loops(), none);
        let found = files(&[("p/mod.rs", parent), ("p/x.rs", "use super::Y;"), ("p/y.rs", "use super::X;")]);
        assert_eq!(found.loops(), [["p/x.rs", "p/y.rs"]]);
        let found = files(&[("p/mod.rs", "mod x; pub struct P; fn f() { x::f() }"), ("p/x.rs", "use super::P;")]);
        assert_eq!(found.loops(), [["p/mod.rs", "p/x.rs"]]);
    }

    #[test]
    fn what_comes_from_outside_is_found_by_its_whole_path() {
        let files = files(&[(
            "a.rs",
            "use std::{fmt, fs::File, io}; fn f() { io::stdout(); std::env::var(\"x\"); nostd::x() }",
        )]);
        let (_, file) = files.iter().next().unwrap();
        let found: Vec<String> = file.outside("std").into_iter().collect();
        assert_eq!(found, ["std::env::var", "std::fmt", "std::fs::File", "std::io", "std::io::stdout"]);
    }
}
